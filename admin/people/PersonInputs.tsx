import Box from '@mui/material/Box'
import { AutocompleteArrayInput, email, maxLength, required, TextInput } from 'react-admin'
import { PARTICIPANT_STATUSES } from '../../schema/facts/index.ts'
import { say } from '../../schema/text.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { realDay } from '../shared/inputs/real-day.ts'

const needed = [required('jalon.dossier.check.required'), maxLength(120)]

const useStatusChoices = () => {
  const locale = useLocale()
  return PARTICIPANT_STATUSES.map(({ id, label }) => ({ id, name: say(label, locale) }))
}

/** Who a person is and how to reach them; shared by opening and editing. */
export const PersonInputs = () => (
  <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
    <TextInput
      helperText={false}
      source="lastName"
      label="resources.dossiers.fields.lastName"
      validate={needed}
      autoComplete="off"
    />
    <TextInput
      helperText={false}
      source="firstName"
      label="resources.dossiers.fields.firstName"
      validate={needed}
      autoComplete="off"
    />
    <PlainDateInput validate={realDay} source="birthDate" label="resources.dossiers.fields.birthDate" />
    <TextInput helperText={false} source="commune" label="resources.dossiers.fields.commune" autoComplete="off" />
    <TextInput
      helperText={false}
      source="phone"
      type="tel"
      label="resources.dossiers.fields.phone"
      autoComplete="off"
    />
    <TextInput
      helperText={false}
      source="email"
      type="email"
      label="resources.dossiers.fields.email"
      validate={email()}
      autoComplete="off"
    />
    <AutocompleteArrayInput
      helperText={false}
      source="statuses"
      label="resources.dossiers.fields.statuses"
      choices={useStatusChoices()}
      translateChoice={false}
      sx={{ gridColumn: '1 / -1' }}
    />
  </Box>
)
