import { AutocompleteInput, ReferenceInput, required } from 'react-admin'
import { SuggestedReferents } from '../caseloads/index.ts'
import { useFollowedDossier } from './followed-dossier.ts'

/** A référent of the PLIE: proposed by place and load, or found by name. */
export const ReferentInput = ({ source, label }: { source: string; label: string }) => {
  const { id } = useFollowedDossier()
  return (
    <>
      <SuggestedReferents source={source} dossierId={id} />
      <ReferenceInput source={source} reference="members" sort={{ field: 'displayName', order: 'ASC' }} perPage={100}>
        <AutocompleteInput optionText="displayName" label={label} validate={required('jalon.dossier.check.required')} />
      </ReferenceInput>
    </>
  )
}
