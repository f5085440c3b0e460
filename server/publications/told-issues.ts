import { type FormDefinition, findItem, type Issue, type Json, type Locale, say } from '../../schema/index.ts'
import { say as sentence } from '../i18n/index.ts'
import type { OutcomeNames } from './replay-sentences.ts'

/** Issues of a draft with the golden cases that failed told by names: an id means nothing to who reads them. */
export const toldIssues = (
  issues: readonly Issue[],
  form: FormDefinition,
  outcomes: OutcomeNames,
  locale: Locale,
): Issue[] => {
  const named = (value: Json | undefined): Json => (typeof value === 'string' ? nameIn(value) : (value ?? null))
  const nameIn = (text: string): string => {
    const [, sign, id, rest] = /^([+−] )?([^ ]+)( = .*)?$/.exec(text) ?? []
    if (id === undefined) return text
    if (sign !== undefined) return sentence(sign === '+ ' ? 'case.shown' : 'case.hidden', locale, { label: label(id) })
    return `${label(id)}${rest ?? ''}`
  }
  const label = (id: string): string => {
    const rule = form.rules.find((one) => one.id === id)
    const computed = form.computed.find((one) => one.id === id)
    const found = rule?.label ?? computed?.label ?? outcomes.get(id) ?? findItem(form, fieldOf(id))?.label
    if (found !== undefined) return say(found, locale)
    return isVerdict(id) ? sentence(`case.${id}`, locale) : id
  }
  return issues.map((issue) =>
    issue.code === 'version.case-failed' && issue.params !== undefined
      ? {
          ...issue,
          params: { ...issue.params, expected: named(issue.params.expected), actual: named(issue.params.actual) },
        }
      : issue,
  )
}

/** The field of a slot `<group>/<row>/<field>`. */
const fieldOf = (slot: string): string => slot.split('/').at(-1) ?? slot

const isVerdict = (text: string): boolean => text === 'undecided' || text === 'none' || text === 'decided'
