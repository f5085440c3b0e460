import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { type ContactLineFragment, ContactPresence } from '../data/generated/graphql.ts'
import { formatDate, localToday } from '../shared/format-date.ts'
import { presenceLabel, reasonLabel } from './contact-labels.ts'
import { contactName } from './contact-name.ts'

/** One contact: when and how, who came, how long, who noted it and when, and what was said. */
export const ContactLine = ({
  contact,
  mayEdit,
  onWrite,
  onRemove,
}: {
  contact: ContactLineFragment
  mayEdit: boolean
  onWrite: () => void
  onRemove: () => void
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const name = contactName(contact, locale)
  const planned = contact.presence === ContactPresence.Planned
  const details = [presenceLabel(contact.presence, locale), reasonLabel(contact.reason, locale)]
  if (contact.minutes !== null) details.push(t('jalon.contact.lasted', { minutes: contact.minutes }))
  if (contact.otherMinutes !== null) details.push(t('jalon.contact.besides', { minutes: contact.otherMinutes }))
  if (contact.signatureId !== null) details.push(t('jalon.contact.signed'))
  const noted = {
    by: contact.recordedBy?.displayName ?? t('jalon.dossier.system'),
    date: formatDate(contact.recordedAt, locale, 'short'),
  }
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography variant="body2">{details.join(' · ')}</Typography>
        {contact.note !== null && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', my: 0.5 }}>
            {contact.note}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {t('jalon.contact.noted', noted)}
        </Typography>
        {mayEdit && planned && contact.on <= localToday() && (
          <Button size="small" variant="outlined" sx={{ mt: 0.5 }} onClick={onWrite}>
            {t('jalon.contact.complete')}
          </Button>
        )}
      </Box>
      {mayEdit && (
        <Box sx={{ display: 'flex', flex: 'none' }}>
          <IconButton aria-label={`${t('jalon.action.edit')} – ${name}`} onClick={onWrite}>
            <EditOutlined fontSize="small" />
          </IconButton>
          <IconButton aria-label={`${t('jalon.action.remove')} – ${name}`} onClick={onRemove}>
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Box>
      )}
    </Box>
  )
}
