import { AutocompleteArrayInput, required, TextInput } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { kindChoices } from './webhook-model.ts'

/** Where a hook leads and what it is told of. */
export const WebhookInputs = () => (
  <>
    <TextInput
      source="name"
      label="webhooks.name"
      helperText="webhooks.nameHelp"
      validate={required('webhooks.check.name')}
      autoComplete="off"
      autoFocus
    />
    <TextInput
      source="url"
      type="url"
      label="webhooks.url"
      helperText="webhooks.urlHelp"
      validate={required('webhooks.check.url')}
      autoComplete="off"
    />
    <AutocompleteArrayInput
      source="kinds"
      label="webhooks.kinds"
      helperText="webhooks.kindsHelp"
      choices={kindChoices(useLocale())}
      translateChoice={false}
      fullWidth
    />
  </>
)
