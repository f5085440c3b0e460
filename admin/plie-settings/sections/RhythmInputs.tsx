import { ArrayInput, BooleanInput, NumberInput, SelectInput, TextInput } from 'react-admin'
import { CitedNumber } from '../inputs/CitedNumber.tsx'
import { CitedRange } from '../inputs/CitedRange.tsx'
import { ItemLines } from './ItemLines.tsx'
import { RhythmPreview } from './RhythmPreview.tsx'
import { SourceInput } from './SourceInput.tsx'

const WORDS = 'plieSettings.rhythm'
const SITUATIONS = ['alone', 'in-action', 'in-job-or-training'] as const
const MONTHS = ['fromMonth', 'untilMonth'] as const
const PACES = ['maxGapDays', 'minPerMonth'] as const

/** How often people meet, by situation and by month of the journey, and how long. */
export const RhythmInputs = () => (
  <>
    <ArrayInput source="value.rhythm.value" label={`${WORDS}.rhythm`} helperText={false}>
      <ItemLines>
        <TextInput source="when.fr" label={`${WORDS}.whenFr`} helperText={false} sx={{ flex: '1 1 220px' }} />
        <TextInput source="when.en" label={`${WORDS}.whenEn`} helperText={false} sx={{ flex: '1 1 220px' }} />
        <SelectInput
          source="situation"
          label={`${WORDS}.situation`}
          choices={SITUATIONS.map((id) => ({ id, name: `${WORDS}.situations.${id}` }))}
          emptyText={`${WORDS}.everybody`}
          helperText={false}
        />
        {MONTHS.map((name) => (
          <NumberInput key={name} source={name} label={`${WORDS}.${name}`} helperText={false} />
        ))}
        {PACES.map((name) => (
          <NumberInput key={name} source={name} label={`${WORDS}.${name}`} helperText={false} />
        ))}
        <BooleanInput source="faceToFace" label={`${WORDS}.faceToFace`} helperText={false} />
        <BooleanInput source="remoteOnly" label={`${WORDS}.remoteOnly`} helperText={false} />
      </ItemLines>
    </ArrayInput>
    <RhythmPreview />
    <SourceInput source="value.rhythm.source" />
    <CitedNumber name="firstInterviewMinMinutes" words={WORDS} />
    <CitedNumber name="averageInterviewMinutes" words={WORDS} />
    <CitedNumber name="unjustifiedAbsencesToCommittee" words={WORDS} />
    <CitedRange name="collectiveMeetingsPerMonth" words={WORDS} />
  </>
)
