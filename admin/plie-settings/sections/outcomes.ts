import { z } from 'zod'
import { type SettingSection, typedText } from '../setting-section.ts'
import { OutcomesInputs } from './OutcomesInputs.tsx'

const names = z.record(z.string(), z.object({ fr: z.unknown(), en: z.unknown() }).partial())

export const outcomes: SettingSection = {
  words: 'plieSettings.outcomes',
  read: (json) => {
    const parsed = names.safeParse(json)
    return parsed.success ? parsed.data : {}
  },
  write: (typed) =>
    Object.fromEntries(
      Object.entries(names.parse(typed ?? {})).flatMap(([id, name]) => {
        const [fr, en] = [typedText(name.fr), typedText(name.en)]
        return fr === '' && en === '' ? [] : [[id, en === '' ? { fr } : { fr, en }]]
      }),
    ),
  Inputs: OutcomesInputs,
}
