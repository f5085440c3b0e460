import { CitedRow } from './CitedRow.tsx'
import { LabelLines } from './LabelLines.tsx'

/** A list of texts and where it is written. */
export const CitedLabels = ({ name, words }: { name: string; words: string }) => (
  <CitedRow name={name} words={words}>
    <LabelLines source={`value.${name}.value`} label={`${words}.${name}`} />
  </CitedRow>
)
