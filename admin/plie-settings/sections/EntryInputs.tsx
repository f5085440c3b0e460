import { CONTRACT_SIGNATORIES, ENTRY_MODES } from '../../../schema/index.ts'
import { CitedChoices } from '../inputs/CitedChoices.tsx'
import { CitedFlag } from '../inputs/CitedFlag.tsx'
import { CitedLabels } from '../inputs/CitedLabels.tsx'

const WORDS = 'plieSettings.entry'

/** Who comes in, sent by whom, with what. */
export const EntryInputs = () => (
  <>
    <CitedChoices name="entryModes" words={WORDS} choices={ENTRY_MODES} />
    <CitedLabels name="prescribers" words={WORDS} />
    <CitedFlag name="prescriberToldOfOutcome" words={WORDS} />
    <CitedLabels name="entryEvidence" words={WORDS} />
    <CitedFlag name="entryBlockedWithoutEvidence" words={WORDS} />
    <CitedFlag name="contractBeforeEntry" words={WORDS} />
    <CitedChoices name="contractSignatories" words={WORDS} choices={CONTRACT_SIGNATORIES} />
    <CitedFlag name="stepBeforeEntry" words={WORDS} />
  </>
)
