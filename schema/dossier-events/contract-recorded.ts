import { z } from 'zod'
import { CONTRACT_KINDS } from '../facts/kinds.ts'
import { dossierEvent } from './event.ts'
import { nameOfKind } from './kind-name.ts'

export const contractRecorded = dossierEvent(
  'contract-recorded',
  z.strictObject({ workContractId: z.string(), kind: z.enum(CONTRACT_KINDS.map(({ id }) => id)) }),
  ({ kind }) => {
    const name = nameOfKind(CONTRACT_KINDS, kind)
    return { fr: `Emploi saisi : ${name.fr}.`, en: `Job recorded: ${name.en}.` }
  },
)
