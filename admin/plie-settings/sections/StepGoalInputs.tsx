import { BooleanInput, NumberInput, SelectInput } from 'react-admin'
import { CitedRow } from '../inputs/CitedRow.tsx'
import { RangeInputs } from '../inputs/RangeInputs.tsx'
import { RowTitle } from '../inputs/RowTitle.tsx'

const WORDS = 'plieSettings.objectives'
const AT = 'value.stepsPerParticipantPerYear.value'
const BASES = ['average-active-caseload', 'accompanied'] as const

/** How many étapes a year, for whom, and which of them count. */
export const StepGoalInputs = () => (
  <CitedRow name="stepsPerParticipantPerYear" words={WORDS}>
    <RowTitle name="stepsPerParticipantPerYear" words={WORDS} />
    <RangeInputs source={`${AT}.perParticipantPerYear`} />
    <NumberInput source={`${AT}.perFte`} label={`${WORDS}.perFte`} helperText={false} />
    <NumberInput source={`${AT}.forCaseload`} label={`${WORDS}.forCaseload`} helperText={false} />
    <SelectInput
      source={`${AT}.proratedOn`}
      label={`${WORDS}.proratedOn`}
      choices={BASES.map((id) => ({ id, name: `${WORDS}.bases.${id}` }))}
      emptyText="plieSettings.unsaid"
      helperText={false}
    />
    <BooleanInput source={`${AT}.excludesAccompaniment`} label={`${WORDS}.excludesAccompaniment`} helperText={false} />
    <BooleanInput source={`${AT}.programmeOnly`} label={`${WORDS}.programmeOnly`} helperText={false} />
  </CitedRow>
)
