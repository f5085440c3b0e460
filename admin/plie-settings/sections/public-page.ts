import { z } from 'zod'
import { type SettingSection, typedText } from '../setting-section.ts'
import { PublicPageInputs } from './PublicPageInputs.tsx'

const shape = z.object({
  privacy: z.object({ fr: z.unknown(), en: z.unknown() }).partial().nullish(),
  tellsReferent: z.boolean().nullish(),
})

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
  Inputs: PublicPageInputs,
}
