import { NumberInput } from 'react-admin'
import { SourceInput } from './SourceInput.tsx'

/** Periods and cap of a journey. */
export const JourneyLengthInputs = () => (
  <>
    <NumberInput
      source="value.value.periodMonths"
      label="plieSettings.journeyLength.period"
      helperText="plieSettings.journeyLength.periodHelp"
    />
    <NumberInput
      source="value.value.capMonths"
      label="plieSettings.journeyLength.cap"
      helperText="plieSettings.journeyLength.capHelp"
    />
    <SourceInput />
  </>
)
