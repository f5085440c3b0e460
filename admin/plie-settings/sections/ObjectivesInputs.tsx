import { ArrayInput, NumberInput, SelectInput } from 'react-admin'
import { CitedLabels } from '../inputs/CitedLabels.tsx'
import { CitedNumber } from '../inputs/CitedNumber.tsx'
import { CitedRange } from '../inputs/CitedRange.tsx'
import { CitedRow } from '../inputs/CitedRow.tsx'
import { RangeInputs } from '../inputs/RangeInputs.tsx'
import { RowTitle } from '../inputs/RowTitle.tsx'
import { ItemLines } from './ItemLines.tsx'
import { StepGoalInputs } from './StepGoalInputs.tsx'

const WORDS = 'plieSettings.objectives'
const COUNTED = ['constant', 'permanent', 'monthly', 'average', 'yearly-average'] as const
const YES_OR_NO = ['true', 'false'] as const

/** What the PLIE aims at: étapes, caseloads, entries, exits, and what is left out of the count. */
export const ObjectivesInputs = () => (
  <>
    <StepGoalInputs />
    <CitedRow name="activeCaseloadPerFte" words={WORDS}>
      <WorkingTimeLines name="activeCaseloadPerFte" counted />
    </CitedRow>
    <CitedRow name="activeCaseloadIncludesStandBy" words={WORDS}>
      <SelectInput
        source="value.activeCaseloadIncludesStandBy.value"
        label={`${WORDS}.activeCaseloadIncludesStandBy`}
        choices={YES_OR_NO.map((id) => ({ id, name: `plieSettings.yesOrNo.${id}` }))}
        emptyText="plieSettings.unsaid"
        helperText={false}
      />
    </CitedRow>
    <CitedRow name="accompaniedPerYear" words={WORDS}>
      <WorkingTimeLines name="accompaniedPerYear" />
    </CitedRow>
    <CitedNumber name="continuityAbsenceWeeks" words={WORDS} />
    <CitedRange name="entriesPerFtePerYear" words={WORDS} />
    <CitedRow name="exitsPerFtePerYear" words={WORDS}>
      <RowTitle name="exitsAll" words={WORDS} />
      <RangeInputs source="value.exitsPerFtePerYear.value.all" />
      <RowTitle name="exitsPositive" words={WORDS} />
      <RangeInputs source="value.exitsPerFtePerYear.value.positive" />
    </CitedRow>
    <CitedNumber name="positiveExitRate" words={WORDS} />
    <CitedLabels name="positiveRateExcludes" words={WORDS} />
    <CitedNumber name="exitShare" words={WORDS} />
    <CitedNumber name="rsaShareTarget" words={WORDS} />
  </>
)

const WorkingTimeLines = ({ name, counted = false }: { name: string; counted?: boolean }) => (
  <ArrayInput source={`value.${name}.value`} label={`${WORDS}.${name}`} helperText={false}>
    <ItemLines>
      <NumberInput source="fte" label={`${WORDS}.fte`} helperText={false} />
      <RangeInputs source="people" />
      {counted && (
        <SelectInput
          source="counted"
          label={`${WORDS}.counted`}
          choices={COUNTED.map((id) => ({ id, name: `${WORDS}.countings.${id}` }))}
          emptyText="plieSettings.unsaid"
          helperText={false}
        />
      )}
    </ItemLines>
  </ArrayInput>
)
