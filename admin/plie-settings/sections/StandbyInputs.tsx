import { ArrayInput, NumberInput, TextInput } from 'react-admin'
import { ItemLines } from './ItemLines.tsx'
import { SourceInput } from './SourceInput.tsx'

/** Reasons of a standby, its length at a time and how often it is extended. */
export const StandbyInputs = () => (
  <>
    <ArrayInput source="value.value.reasons" label="plieSettings.standby.reasons" helperText={false}>
      <ItemLines>
        <TextInput source="label.fr" label="plieSettings.languages.fr" helperText={false} sx={{ flex: '1 1 220px' }} />
        <TextInput source="label.en" label="plieSettings.languages.en" helperText={false} sx={{ flex: '1 1 220px' }} />
      </ItemLines>
    </ArrayInput>
    <NumberInput
      source="value.value.maxMonths"
      label="plieSettings.standby.maxMonths"
      helperText="plieSettings.standby.maxMonthsHelp"
    />
    <NumberInput
      source="value.value.renewals"
      label="plieSettings.standby.renewals"
      helperText="plieSettings.standby.renewalsHelp"
    />
    <SourceInput />
  </>
)
