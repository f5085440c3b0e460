import { NumberInput } from 'react-admin'
import { CitedRow } from './CitedRow.tsx'

/** A number and where it is written; empty where nothing is fixed. */
export const CitedNumber = ({ name, words }: { name: string; words: string }) => (
  <CitedRow name={name} words={words}>
    <NumberInput source={`value.${name}.value`} label={`${words}.${name}`} helperText={false} />
  </CitedRow>
)
