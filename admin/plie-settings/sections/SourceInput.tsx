import { TextInput } from 'react-admin'

/** Where the PLIE wrote it: shown with everything that is told because of it. */
export const SourceInput = ({ source = 'value.source' }: { source?: string }) => (
  <TextInput
    source={source}
    label="plieSettings.source"
    helperText="plieSettings.sourceHelp"
    multiline
    fullWidth
    format={(text: unknown) => text ?? ''}
  />
)
