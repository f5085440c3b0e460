import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import {
  type ContactChannel,
  type ContactLineFragment,
  type ContactPresence,
  DossierContactsDocument,
} from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { ContactLine } from './ContactLine.tsx'
import { channelChoices, presenceChoices } from './contact-labels.ts'
import { type ContactedDossier, contactedName } from './contacted-dossier.ts'
import { RemoveContactDialog } from './RemoveContactDialog.tsx'

const SHOWN = 8
const MOST = 100

type Asked = { to: 'write' | 'remove'; contact: ContactLineFragment } | null

/** Contacts of a dossier, the latest first, by channel and presence. */
export const ContactList = ({ dossier, usualMinutes }: { dossier: ContactedDossier; usualMinutes: number }) => {
  const t = useTranslate()
  const locale = useLocale()
  const [channel, setChannel] = useState<ContactChannel | ''>('')
  const [presence, setPresence] = useState<ContactPresence | ''>('')
  const [all, setAll] = useState(false)
  const [asked, setAsked] = useState<Asked>(null)
  const { data } = useDocument('contacts', DossierContactsDocument, {
    ...{ dossierId: dossier.id, first: all ? MOST : SHOWN + 1 },
    channel: channel === '' ? null : [channel],
    presence: presence === '' ? null : [presence],
  })
  const found = data?.dossier?.contacts ?? []
  const contacts = all ? found : found.slice(0, SHOWN)
  const mayEdit = dossier.abilities.includes('contact.edit')
  const close = () => setAsked(null)
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 0.5 }}>
        <Filter
          label={t('jalon.contact.channel')}
          value={channel}
          choices={channelChoices(locale)}
          onChange={setChannel}
        />
        <Filter
          label={t('jalon.contact.presence')}
          value={presence}
          choices={presenceChoices(locale)}
          onChange={setPresence}
        />
      </Box>
      {data && contacts.length === 0 && (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {t(channel === '' && presence === '' ? 'jalon.contact.none' : 'jalon.contact.noMatch')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {contacts.map((contact) => (
          <ContactLine
            key={contact.id}
            contact={contact}
            mayEdit={mayEdit}
            onWrite={() => setAsked({ to: 'write', contact })}
            onRemove={() => setAsked({ to: 'remove', contact })}
          />
        ))}
      </Box>
      {found.length > SHOWN && !all && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('jalon.contact.showAll')}
        </Button>
      )}
      {asked?.to === 'write' && (
        <ContactDialog
          dossierId={dossier.id}
          name={contactedName(dossier)}
          contact={asked.contact}
          usualMinutes={usualMinutes}
          onClose={close}
        />
      )}
      {asked?.to === 'remove' && <RemoveContactDialog contact={asked.contact} onClose={close} />}
    </div>
  )
}

const Filter = <Id extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: Id | ''
  choices: readonly { id: Id; name: string }[]
  onChange: (value: Id | '') => void
}) => {
  const t = useTranslate()
  const id = useId()
  return (
    <TextField
      id={id}
      select
      fullWidth={false}
      size="small"
      label={label}
      value={value}
      onChange={(event) => onChange(choices.find((one) => one.id === event.target.value)?.id ?? '')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 200, flex: { xs: 1, sm: 'none' } }}
    >
      <MenuItem value="">{t('jalon.contact.every')}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  )
}
