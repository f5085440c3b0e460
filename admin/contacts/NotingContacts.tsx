import { createContext, type ReactNode, use, useState } from 'react'
import type { ContactedDossier } from './contacted-dossier.ts'
import { NewContact } from './NewContact.tsx'

const Noting = createContext<((dossier: ContactedDossier) => void) | null>(null)

/** How a line asks for the dialog of the list it stands in; null outside of one. */
export const useNoting = () => use(Noting)

/** Holds the dialog of a list: a line that is redrawn, paged away or turned from a row into a card takes nothing that was typed with it. */
export const NotingContacts = ({ children }: { children: ReactNode }) => {
  const [dossier, setDossier] = useState<ContactedDossier | null>(null)
  return (
    <Noting value={setDossier}>
      {children}
      {dossier !== null && <NewContact key={dossier.id} dossier={dossier} onClose={() => setDossier(null)} />}
    </Noting>
  )
}
