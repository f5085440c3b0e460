import { z } from 'zod'
import { dossierEvent } from './event.ts'

/** `outcomeLabel` as the PLIE named it that day; `overrides`: not the outcome the criteria gave. */
export const exitProposed = dossierEvent(
  'exit-proposed',
  z.strictObject({
    exitDecisionId: z.string(),
    outcome: z.string(),
    outcomeLabel: z.string(),
    ruleId: z.string().nullable(),
    overrides: z.boolean(),
  }),
  ({ outcomeLabel, overrides }) => ({
    fr: `Sortie proposée : ${outcomeLabel}${overrides ? ' (autre que celle des critères)' : ''}.`,
    en: `Exit proposed: ${outcomeLabel}${overrides ? ' (not the one the criteria give)' : ''}.`,
  }),
)
