import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { RadioButtonGroupInput, SelectInput, TextInput, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useLocale } from '../app/i18n/use-locale.ts'
import { ContactPresence } from '../data/generated/graphql.ts'
import { AmountInput } from '../shared/inputs/AmountInput.tsx'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { ContactSignature } from './ContactSignature.tsx'
import { channelChoices, presenceChoices, reasonChoices } from './contact-labels.ts'

const of = (name: string) => `jalon.contact.${name}`
const row = (columns: string) => ({
  ...{ display: 'grid', columnGap: 2, alignItems: 'start' },
  gridTemplateColumns: { xs: '1fr', sm: columns },
})

const TimeInput = ({ source, label }: { source: string; label: string }) => (
  <TextInput
    source={source}
    label={label}
    type="time"
    helperText={false}
    slotProps={{ inputLabel: { shrink: true } }}
  />
)

/** Everything asked of a contact, in the order it is told: when, how, who came, what was said, what comes next. */
export const ContactInputs = ({ dossierId, signer }: { dossierId: string; signer: string }) => {
  const t = useTranslate()
  const locale = useLocale()
  const presence: unknown = useWatch({ name: 'presence' })
  const channels = channelChoices(locale)
  const seen = presence === ContactPresence.Seen
  const planned = presence === ContactPresence.Planned
  return (
    <>
      <Box sx={row('1.2fr 0.8fr 1.6fr')}>
        <PlainDateInput source="on" label={of('on')} />
        <TimeInput source="time" label={of('time')} />
        <SelectInput
          source="channel"
          label={of('channel')}
          choices={channels}
          translateChoice={false}
          helperText={false}
        />
      </Box>
      <RadioButtonGroupInput
        source="presence"
        label={of('presence')}
        choices={presenceChoices(locale)}
        translateChoice={false}
        helperText={false}
      />
      <Box sx={row('1.4fr 0.8fr 0.8fr')}>
        <SelectInput
          source="reason"
          label={of('reason')}
          choices={reasonChoices(locale)}
          translateChoice={false}
          helperText={false}
        />
        {seen && <AmountInput source="minutes" label={of('minutes')} />}
        <AmountInput source="otherMinutes" label={of('otherMinutes')} />
      </Box>
      <TextInput source="note" label={of('text')} multiline minRows={2} fullWidth helperText={of('noteHelp')} />
      {!planned && (
        <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1, minWidth: 0 }}>
          <Typography component="legend" sx={{ fontWeight: 600, p: 0 }}>
            {t(of('next'))}
          </Typography>
          <Box sx={row('1.2fr 0.8fr 1.6fr')}>
            <PlainDateInput source="nextOn" label={of('nextOn')} />
            <TimeInput source="nextTime" label={of('nextTime')} />
            <SelectInput
              source="nextChannel"
              label={of('nextChannel')}
              choices={channels}
              translateChoice={false}
              helperText={false}
            />
          </Box>
        </Box>
      )}
      {seen && <ContactSignature dossierId={dossierId} signer={signer} />}
    </>
  )
}
