import Box from '@mui/material/Box'
import { NullableBooleanInput, required, SelectInput, TextInput } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { AmountInput } from '../../shared/inputs/AmountInput.tsx'
import { PlainDateInput } from '../../shared/inputs/PlainDateInput.tsx'
import { trainingKindChoices } from '../labels.ts'

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
    <NullableBooleanInput
      helperText={false}
      source="titleObtained"
      label={of('titleObtained')}
      nullLabel="jalon.value.notKnown"
      trueLabel="jalon.value.yes"
      falseLabel="jalon.value.no"
    />
  </Box>
)
