import { BooleanInput } from 'react-admin'
import { CitedRow } from './CitedRow.tsx'

/** Something the PLIE asks for, or is silent on. */
export const CitedFlag = ({ name, words }: { name: string; words: string }) => (
  <CitedRow name={name} words={words}>
    <BooleanInput source={`value.${name}.value`} label={`${words}.${name}`} helperText={false} />
  </CitedRow>
)
