import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** What is shown of dossiers, by the name given to `useDocument` or the resource. */
const SHOWN = [
  'dossier',
  'contacts',
  'documents',
  'contactSummary',
  'journey',
  'steps',
  'engagement',
  'exitAssessment',
  'caseload',
  'recentDossiers',
  'dossiers',
  'dueItems',
  'dossierDue',
  'fseOperations',
  'participationPreview',
]

/** To call after any change in a dossier: everything shown about it is read again. */
export const useReloadDossier = () => {
  const queryClient = useQueryClient()
  return useCallback(
    () => Promise.all(SHOWN.map((name) => queryClient.invalidateQueries({ queryKey: [name] }))),
    [queryClient],
  )
}
