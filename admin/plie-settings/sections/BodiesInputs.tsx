import { ArrayInput, CheckboxGroupInput, SelectInput, TextInput } from 'react-admin'
import { BODY_MATTERS, BODY_PACES } from '../../../schema/index.ts'
import { LabelLines } from '../inputs/LabelLines.tsx'
import { ItemLines } from './ItemLines.tsx'

const WORDS = 'plieSettings.bodies'

/** Who decides what, how often they meet and who sits. */
export const BodiesInputs = () => (
  <ArrayInput source="value" label={`${WORDS}.list`} helperText={false}>
    <ItemLines>
      <TextInput source="name.fr" label={`${WORDS}.nameFr`} helperText={false} sx={{ flex: '1 1 220px' }} />
      <TextInput source="name.en" label={`${WORDS}.nameEn`} helperText={false} sx={{ flex: '1 1 220px' }} />
      <SelectInput
        source="every"
        label={`${WORDS}.every`}
        choices={BODY_PACES.map((id) => ({ id, name: `${WORDS}.paces.${id}` }))}
        emptyText={`${WORDS}.unsaid`}
        helperText={false}
      />
      <CheckboxGroupInput
        source="decides"
        label={`${WORDS}.decides`}
        choices={BODY_MATTERS.map((id) => ({ id, name: `${WORDS}.matters.${id}` }))}
        helperText={false}
        sx={{ flexBasis: '100%' }}
      />
      <LabelLines source="members" label={`${WORDS}.members`} />
      <TextInput
        source="source"
        label="plieSettings.source"
        helperText={false}
        multiline
        fullWidth
        sx={{ flexBasis: '100%' }}
      />
    </ItemLines>
  </ArrayInput>
)
