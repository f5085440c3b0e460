import { ArrayInput, TextInput } from 'react-admin'
import { ItemLines } from '../sections/ItemLines.tsx'

/** A list of texts in both languages. */
export const LabelLines = ({ source, label }: { source: string; label: string }) => (
  <ArrayInput source={source} label={label} helperText={false}>
    <ItemLines>
      <TextInput
        source="fr"
        label="plieSettings.languages.fr"
        helperText={false}
        multiline
        sx={{ flex: '1 1 220px' }}
      />
      <TextInput
        source="en"
        label="plieSettings.languages.en"
        helperText={false}
        multiline
        sx={{ flex: '1 1 220px' }}
      />
    </ItemLines>
  </ArrayInput>
)
