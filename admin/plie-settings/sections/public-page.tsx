import { BooleanInput, TextInput } from 'react-admin'
import { z } from 'zod'
import { type SettingSection, typedText } from '../setting-section.ts'

const shape = z.object({
  privacy: z.object({ fr: z.unknown(), en: z.unknown() }).partial().nullish(),
  tellsReferent: z.boolean().nullish(),
})

/** What the page prescribers fill in without an account says, and what it tells them. */
const Inputs = () => (
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

export const publicPage: SettingSection = {
  words: 'plieSettings.publicPage',
  read: (json) => {
    const { privacy, tellsReferent } = shape.parse(json)
    return {
      privacy: { fr: typedText(privacy?.fr), en: typedText(privacy?.en) },
      tellsReferent: tellsReferent === true,
    }
  },
  write: (typed) => {
    const { privacy, tellsReferent } = shape.parse(typed)
    const [fr, en] = [typedText(privacy?.fr), typedText(privacy?.en)]
    return {
      privacy: fr === '' && en === '' ? null : en === '' ? { fr } : { fr, en },
      tellsReferent: tellsReferent === true,
    }
  },
  Inputs,
}
