import { type Answers, type FormDefinition, filesOf, type Issue, placedAnswers } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { pathOf } from './path-of.ts'
import { submissions } from './submission.repository.ts'

/** Files, signatures and copies of evidence that an answer names must be attachments of this very dossier. */
export const fileIssues = async (
  ctx: RequestContext,
  form: FormDefinition,
  dossierId: string,
  answers: Answers,
): Promise<Issue[]> => {
  const named = placedAnswers(form, answers).flatMap((place) =>
    filesOf(place.field, place.answer).map((id) => ({ path: pathOf(place), id })),
  )
  if (named.length === 0) return []
  const known = await submissions(ctx).filesOf(dossierId, [...new Set(named.map(({ id }) => id))])
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ code: 'answers.unknown-file', path, severity: 'error', params: { id } }))
}
