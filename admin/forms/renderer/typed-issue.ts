import { type Issue, issueMessage, type Locale } from '../../../schema/index.ts'
import { sentencesIn } from './i18n/index.ts'

/** What is wrong with an answer, for whoever types it: the shape a program must send is no help to them. */
export const typedIssue = (issue: Issue, locale: Locale): string => {
  const { howToWrite } = sentencesIn(locale)
  const known: Readonly<Record<string, string>> = howToWrite
  const expected = issue.code === 'answers.bad-date' ? 'date' : issue.params?.['expected']
  const isTyped = issue.code === 'answers.wrong-type' || issue.code === 'answers.bad-date'
  return (isTyped && typeof expected === 'string' ? known[expected] : undefined) ?? issueMessage(issue, locale)
}
