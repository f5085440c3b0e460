import { CitedFlag } from '../inputs/CitedFlag.tsx'
import { CitedLabels } from '../inputs/CitedLabels.tsx'
import { CitedNumber } from '../inputs/CitedNumber.tsx'

const WORDS = 'plieSettings.exit'

/** What holds an exit back, and what proves it. */
export const ExitInputs = () => (
  <>
    <CitedFlag name="exitBlockedDuringPlieAction" words={WORDS} />
    <CitedNumber name="exitConfirmationMonths" words={WORDS} />
    <CitedNumber name="partTimeContinuesBelowHours" words={WORDS} />
    <CitedLabels name="exitEvidence" words={WORDS} />
  </>
)
