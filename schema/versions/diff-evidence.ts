import type { Field, FormDefinition, Period } from '../form/form.ts'
import { sentences } from '../i18n/index.ts'
import type { Json } from '../text.ts'
import type { FormChange } from './change.ts'
import { makeChange, type Subject, same } from './make-change.ts'
import { conditionText, inEach, plainText } from './property-text.ts'

/** Differences in what proves an answer. Asking for less, or accepting more, is safe: what was proved still is. */
export function diffEvidence(
  a: FormDefinition,
  b: FormDefinition,
  { evidence: was }: Field,
  { evidence: now }: Field,
  subject: Subject,
): FormChange[] {
  const changes: FormChange[] = []
  if (!same(was?.required, now?.required)) {
    const texts = { before: conditionText(a, was?.required), after: conditionText(b, now?.required) }
    changes.push(makeChange('evidence.required', subject, texts, now === undefined ? 'safe' : undefined))
  }
  if (was === undefined || now === undefined) return changes
  if (!same(was.kinds, now.kinds)) {
    const fewer = was.kinds.some((kind) => !now.kinds.includes(kind))
    const texts = { before: plainText(was.kinds), after: plainText(now.kinds) }
    changes.push(makeChange('evidence.kinds', subject, texts, fewer ? undefined : 'safe'))
  }
  if (!same(was.validFor, now.validFor)) {
    const texts = { before: periodText(was.validFor), after: periodText(now.validFor) }
    changes.push(
      makeChange('evidence.valid-for', subject, texts, isShorter(was.validFor, now.validFor) ? undefined : 'safe'),
    )
  }
  return changes
}

const periodText = (period: Period | undefined): Json =>
  period === undefined ? null : inEach((locale) => sentences(locale).words.period(period.n, period.unit))

/** Days at most, months and years being taken at their longest: two periods close to each other may count as shorter. */
const DAYS = { d: 1, m: 31, y: 366 } as const

/** Absent: for ever. */
const isShorter = (was: Period | undefined, now: Period | undefined): boolean =>
  now !== undefined && (was === undefined || now.n * DAYS[now.unit] < was.n * DAYS[was.unit] || now.unit !== was.unit)
