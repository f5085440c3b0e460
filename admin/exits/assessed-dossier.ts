import { createContext, useContext } from 'react'
import type { DossierPageFragment } from '../data/generated/graphql.ts'

/** What the exit panel needs of a dossier. */
export type AssessedDossier = Pick<DossierPageFragment, 'id' | 'version' | 'abilities' | 'exitDecision'>

const AssessedContext = createContext<AssessedDossier | null>(null)
export const AssessedProvider = AssessedContext.Provider

/** The dossier assessed. @throws Error outside the exit panel. */
export const useAssessedDossier = (): AssessedDossier => {
  const dossier = useContext(AssessedContext)
  if (dossier === null) throw new Error('useAssessedDossier was called outside the exit panel')
  return dossier
}
