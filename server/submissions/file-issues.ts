import { type Answers, type FormDefinition, filesOf, type Issue, placedAnswers } from '../../schema/index.ts'
import { pathOf } from './path-of.ts'

/** Files, signatures and copies of evidence that an answer names must be among those `heldOf` knows: of this very dossier, say. */
export const fileIssues = async (
  form: FormDefinition,
  answers: Answers,
  heldOf: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Issue[]> => {
  const named = placedAnswers(form, answers).flatMap((place) =>
    filesOf(place.field, place.answer).map((id) => ({ path: pathOf(place), id })),
  )
  if (named.length === 0) return []
  const known = await heldOf([...new Set(named.map(({ id }) => id))])
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ code: 'answers.unknown-file', path, severity: 'error', params: { id } }))
}
