import Box from '@mui/material/Box'
import { required, SelectInput, TextInput } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { AmountInput } from '../../shared/inputs/AmountInput.tsx'
import { PlainDateInput } from '../../shared/inputs/PlainDateInput.tsx'
import { trainingKindChoices } from '../labels.ts'
import { OBTAINED } from './record-values.ts'

const of = (name: string) => `jalon.dossier.trainings.${name}`
const needed = required('jalon.dossier.check.required')

/** A training followed by the person. */
export const TrainingInputs = () => (
  <Box sx={{ display: 'grid', columnGap: 2, alignItems: 'start', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
    <SelectInput
      helperText={false}
      source="kind"
      label={of('kind')}
      choices={trainingKindChoices(useLocale())}
      validate={needed}
      translateChoice={false}
    />
    <TextInput helperText={false} source="title" label={of('name')} validate={needed} autoComplete="off" />
    <PlainDateInput source="startDate" label={of('startDate')} validate={needed} />
    <PlainDateInput source="endDate" label={of('endDate')} />
    <AmountInput source="hours" label={of('hours')} />
    <SelectInput
      helperText={false}
      source="obtained"
      label={of('titleObtained')}
      choices={OBTAINED.map((id) => ({ id, name: `jalon.dossier.trainings.obtainedIn.${id}` }))}
      emptyText="jalon.value.notKnown"
    />
  </Box>
)
