import { AutocompleteInput, ReferenceInput, required } from 'react-admin'

/** A référent of the PLIE, found by name. */
export const ReferentInput = ({ source, label }: { source: string; label: string }) => (
  <ReferenceInput source={source} reference="members" sort={{ field: 'displayName', order: 'ASC' }} perPage={100}>
    <AutocompleteInput optionText="displayName" label={label} validate={required('jalon.dossier.check.required')} />
  </ReferenceInput>
)
