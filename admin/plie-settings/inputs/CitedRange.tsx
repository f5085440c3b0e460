import { CitedRow } from './CitedRow.tsx'
import { RangeInputs } from './RangeInputs.tsx'
import { RowTitle } from './RowTitle.tsx'

/** Between so many and so many, or aimed at, and where it is written. */
export const CitedRange = ({ name, words }: { name: string; words: string }) => (
  <CitedRow name={name} words={words}>
    <RowTitle name={name} words={words} />
    <RangeInputs source={`value.${name}.value`} />
  </CitedRow>
)
