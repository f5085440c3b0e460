import { CheckboxGroupInput, required } from 'react-admin'
import { ChoiceWithHelp, type ExplainedChoice } from './ChoiceWithHelp.tsx'

/** Choices to tick, each with what it means beneath; `needed` is the sentence shown when none is. */
export const ExplainedChoices = ({
  source,
  label,
  choices,
  needed,
}: {
  source: string
  label: string
  choices: readonly ExplainedChoice[]
  needed: string
}) => (
  <CheckboxGroupInput
    source={source}
    label={label}
    row={false}
    choices={[...choices]}
    optionText={(choice: ExplainedChoice) => <ChoiceWithHelp name={choice.name} help={choice.help} />}
    translateChoice={false}
    validate={required(needed)}
    fullWidth
    sx={{
      '& .MuiFormControlLabel-root': { alignItems: 'flex-start', ml: '-8px' },
      '& .RaCheckboxGroupInput-label': { transform: 'none', position: 'static', fontWeight: 600, mb: 0.5 },
    }}
  />
)
