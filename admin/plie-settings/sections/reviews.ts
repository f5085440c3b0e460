import { citedShape, listOf, typedLabel, typedNumber } from '../cited.ts'
import { type SettingSection, typedText } from '../setting-section.ts'
import { ReviewsInputs } from './ReviewsInputs.tsx'

/** « 6, 12, 18 »; what is no number goes on as NaN, which the server refuses where it stands. */
const agesOf = (typed: unknown): number[] =>
  typedText(typed)
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number)

export const reviews: SettingSection = {
  words: 'plieSettings.reviews',
  read: (json) => {
    const { value, source } = citedShape.parse(json)
    const ages = (atMonths: unknown) => (Array.isArray(atMonths) ? atMonths.join(', ') : '')
    return { value: listOf(value).map(({ atMonths, ...one }) => ({ ...one, atMonths: ages(atMonths) })), source }
  },
  write: (typed) => {
    const { value, source } = citedShape.parse(typed)
    const written = listOf(value).map(({ with: body, everyMonths, atMonths, ofWork }) => {
      const [every, ages] = [typedNumber(everyMonths), agesOf(atMonths)]
      return {
        with: typedLabel(body),
        ...(every === null ? {} : { everyMonths: every }),
        ...(ages.length === 0 ? {} : { atMonths: ages }),
        ...(ofWork === true ? { ofWork: true } : {}),
      }
    })
    return { value: written.length === 0 && source === '' ? null : written, source }
  },
  Inputs: ReviewsInputs,
}
