import { createContext, useContext } from 'react'
import { DossierOneDocument } from '../../data/generated/graphql.ts'
import { useDocument } from '../../data/use-document.ts'
import type { DossierPage } from '../dossier-model.ts'

/** Reads the page of one dossier. */
export const useDossierPage = (id: string) => useDocument('dossier', DossierOneDocument, { id })

const DossierContext = createContext<DossierPage | null>(null)
export const DossierProvider = DossierContext.Provider

/** The dossier of the page. @throws Error outside it. */
export const useDossier = (): DossierPage => {
  const dossier = useContext(DossierContext)
  if (dossier === null) throw new Error('useDossier was called outside the page of a dossier')
  return dossier
}
