import { BooleanInput, TextInput } from 'react-admin'

/** What the page prescribers fill in without an account says, and what it tells them. */
export const PublicPageInputs = () => (
  <>
    <TextInput
      source="value.privacy.fr"
      label="plieSettings.publicPage.privacyFr"
      helperText="plieSettings.publicPage.privacyHelp"
      multiline
      minRows={3}
    />
    <TextInput
      source="value.privacy.en"
      label="plieSettings.publicPage.privacyEn"
      helperText={false}
      multiline
      minRows={3}
    />
    <BooleanInput
      source="value.tellsReferent"
      label="plieSettings.publicPage.tellsReferent"
      helperText="plieSettings.publicPage.tellsReferentHelp"
    />
  </>
)
