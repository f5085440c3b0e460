import { CheckboxGroupInput } from 'react-admin'
import { CitedRow } from './CitedRow.tsx'

interface Asked {
  readonly name: string
  readonly words: string
  /** Their titles stand under `<words>.<name>Choices`. */
  readonly choices: readonly string[]
}

/** Some of these, and where it is written. */
export const CitedChoices = ({ name, words, choices }: Asked) => (
  <CitedRow name={name} words={words}>
    <CheckboxGroupInput
      source={`value.${name}.value`}
      label={`${words}.${name}`}
      choices={choices.map((id) => ({ id, name: `${words}.${name}Choices.${id}` }))}
      helperText={false}
      row={false}
    />
  </CitedRow>
)
