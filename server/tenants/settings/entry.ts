import {
  CONTRACT_SIGNATORIES,
  type ContractSignatory,
  ENTRY_MODES,
  type EntryMode,
  type L10n,
} from '../../../schema/index.ts'
import { type CitedParts, citedParts } from './cited-parts.ts'
import type { SettingsSection } from './section.ts'
import { choiceOf, phrases, said } from './shapes.ts'

/** Who comes in, sent by whom, with what. @source domain §3, transitions 1 to 7 */
export type EntrySettings = CitedParts<{
  readonly entryModes: readonly EntryMode[]
  readonly prescribers: readonly L10n[]
  readonly entryEvidence: readonly L10n[]
  readonly entryBlockedWithoutEvidence: true
  readonly contractBeforeEntry: true
  readonly stepBeforeEntry: true
  readonly contractSignatories: readonly ContractSignatory[]
  readonly prescriberToldOfOutcome: true
}>

export const entry: SettingsSection<EntrySettings> = citedParts('entry', {
  entryModes: choiceOf(ENTRY_MODES),
  prescribers: phrases,
  entryEvidence: phrases,
  entryBlockedWithoutEvidence: said,
  contractBeforeEntry: said,
  stepBeforeEntry: said,
  contractSignatories: choiceOf(CONTRACT_SIGNATORIES),
  prescriberToldOfOutcome: said,
})
