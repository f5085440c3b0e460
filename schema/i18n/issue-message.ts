import type { Issue } from '../issue.ts'
import type { Locale } from '../text.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** The sentence of an issue, for the person who can act on it. */
export const issueMessage = (issue: Issue, locale: Locale): string =>
  sentences(locale).issues[issue.code](paramIn(issue.params, locale))
