import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import ListItem from '@mui/material/ListItem'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import type { PrescriptionLinkState } from '../../data/generated/graphql.ts'
import type { PrescriptionLinkRow } from '../../data/resources/prescription-links.ts'
import { CopyField } from '../../shared/CopyField.tsx'
import { Facts } from '../../shared/Facts.tsx'
import { formatDate, formatMoment } from '../../shared/format-date.ts'
import { RevokeLinkDialog } from './RevokeLinkDialog.tsx'

const TONES = {
  OPEN: { bgcolor: 'success.light', color: 'success.dark' },
  NOT_YET: { bgcolor: 'warning.light', color: 'warning.dark' },
  EXPIRED: { bgcolor: 'action.hover', color: 'text.primary' },
  REVOKED: { bgcolor: 'action.hover', color: 'text.primary' },
} as const satisfies Record<PrescriptionLinkState, object>

/** One link: its address to give, how long it works, what came through it. */
export const LinkCard = ({ link }: { link: PrescriptionLinkRow }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [revoking, setRevoking] = useState(false)
  const { label, address, state, opensOn, expiresOn, createdAt, revokedAt, received, waiting, lastReceivedAt } = link
  const works = state === 'OPEN' || state === 'NOT_YET'
  const day = (date: string | null) => (date === null ? null : formatDate(date, locale))
  return (
    <ListItem divider sx={{ display: 'block', py: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography component="h2" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          {label}
        </Typography>
        <Chip size="small" label={t(`prescriptions.links.state.${state}`)} sx={TONES[state]} />
        <Box sx={{ flex: 1 }} />
        {works && (
          <Button
            size="small"
            color="error"
            aria-label={`${t('prescriptions.links.revoke')} – ${label}`}
            onClick={() => setRevoking(true)}
          >
            {t('prescriptions.links.revoke')}
          </Button>
        )}
      </Box>
      {works && <CopyField label={t('prescriptions.links.addressOf', { label })} value={address} />}
      <Facts
        lines={[
          [t('prescriptions.links.form'), link.form.title],
          [t('prescriptions.links.audience.label'), t(`prescriptions.links.audience.${link.audience}`)],
          [t('prescriptions.links.received'), t('prescriptions.links.counts', { received, waiting })],
          [
            t('prescriptions.links.lastReceived'),
            lastReceivedAt === null ? null : formatMoment(lastReceivedAt, locale),
          ],
          [t('prescriptions.links.opensOn'), day(opensOn)],
          [t('prescriptions.links.expiresOn'), day(expiresOn) ?? t('prescriptions.links.forEver')],
          [t('prescriptions.links.created'), formatMoment(createdAt, locale)],
          [t('prescriptions.links.revokedAt'), revokedAt === null ? null : formatMoment(revokedAt, locale)],
        ]}
      />
      {revoking && <RevokeLinkDialog link={link} onClose={() => setRevoking(false)} />}
    </ListItem>
  )
}
