import type { Issue, Json } from '../../schema/index.ts'
import { say } from '../../schema/index.ts'
import type { OutcomeNames } from './replay-sentences.ts'

/** An outcome between the quotation marks of either language: only the PLIE knows how it is called. */
const QUOTED = /(«\s?|“)([a-z][a-z0-9-]*)(\s?»|”)/g

/** Issues of a draft with the outcomes that golden cases expect and get told by the names the PLIE gives them. */
export const toldIssues = (issues: readonly Issue[], outcomes: OutcomeNames): Issue[] => {
  const inLocale = (text: Json, locale: string): Json => {
    if (typeof text !== 'string') return text
    return text.replaceAll(QUOTED, (whole, open: string, id: string, close: string) => {
      const name = outcomes.get(id)
      return name === undefined ? whole : `${open}${say(name, locale === 'en' ? 'en' : 'fr')}${close}`
    })
  }
  const named = (value: Json | undefined): Json =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, inLocale(text, locale)]))
      : (value ?? null)
  return issues.map((issue) =>
    issue.code === 'version.case-failed' && issue.params !== undefined
      ? {
          ...issue,
          params: { ...issue.params, expected: named(issue.params.expected), actual: named(issue.params.actual) },
        }
      : issue,
  )
}
