import { z } from 'zod'
import { DOCUMENT_ACTS, DOCUMENT_KINDS, type DocumentAct } from '../documents/kinds.ts'
import type { L10n } from '../text.ts'
import { dossierEvent } from './event.ts'
import { nameOfKind } from './kind-name.ts'

const ACTS = {
  deposit: { fr: 'Document déposé', en: 'Document added' },
  replace: { fr: 'Nouvelle version d’un document', en: 'New version of a document' },
  correct: { fr: 'Nom d’un document corrigé', en: 'Name of a document corrected' },
  withdraw: { fr: 'Document retiré', en: 'Document withdrawn' },
} as const satisfies Record<DocumentAct, L10n>

/** Its kind only: a label in somebody's words may tell of health. */
export const documentMoved = dossierEvent(
  'document-moved',
  z.strictObject({
    documentId: z.string(),
    act: z.enum(DOCUMENT_ACTS),
    docKind: z.enum(DOCUMENT_KINDS.map(({ id }) => id)),
  }),
  ({ act, docKind }) => {
    const name = nameOfKind(DOCUMENT_KINDS, docKind)
    return { fr: `${ACTS[act].fr} : ${name.fr}.`, en: `${ACTS[act].en}: ${name.en}.` }
  },
)
