import { ArrayInput, BooleanInput, NumberInput, TextInput } from 'react-admin'
import { ItemLines } from './ItemLines.tsx'
import { SourceInput } from './SourceInput.tsx'

/** Reviews: with whom, every so many months or at given ages of the journey. */
export const ReviewsInputs = () => (
  <>
    <ArrayInput source="value.value" label="plieSettings.reviews.list" helperText={false}>
      <ItemLines>
        <TextInput source="with.fr" label="plieSettings.reviews.withFr" helperText={false} sx={{ flex: '1 1 220px' }} />
        <TextInput source="with.en" label="plieSettings.reviews.withEn" helperText={false} sx={{ flex: '1 1 220px' }} />
        <NumberInput source="everyMonths" label="plieSettings.reviews.every" helperText={false} />
        <TextInput source="atMonths" label="plieSettings.reviews.at" helperText={false} />
        <BooleanInput source="ofWork" label="plieSettings.reviews.ofWork" helperText={false} />
      </ItemLines>
    </ArrayInput>
    <SourceInput />
  </>
)
