import type { ExitAssessmentQuery } from '../data/generated/graphql.ts'

export type Assessment = NonNullable<ExitAssessmentQuery['exitAssessment']>
export type MissingPiece = Assessment['missing'][number]

/** Where a missing piece is typed: the exit form, or a block of the dossier's page (`anchor`). */
export type Place =
  | { where: 'field'; field: string }
  | { where: 'contract' | 'training' | 'dossier'; anchor: 'contracts' | 'trainings' | 'person' | 'forms' | 'timeline' }

const PLACES: readonly (readonly [start: string, place: Place])[] = [
  ['contract', { where: 'contract', anchor: 'contracts' }],
  ['employment', { where: 'contract', anchor: 'contracts' }],
  ['training', { where: 'training', anchor: 'trainings' }],
  ['participant', { where: 'dossier', anchor: 'person' }],
  ['diagnostics', { where: 'dossier', anchor: 'forms' }],
]

/** Facts are named by a dotted path; its first word says what part of the dossier it is worked out from. */
export const placeOf = ({ kind, id }: MissingPiece): Place => {
  if (kind === 'field') return { where: 'field', field: id }
  const known = PLACES.find(
    ([start]) => id === start || id === `${start}s` || id.startsWith(`${start}.`) || id.startsWith(`${start}s.`),
  )
  return known?.[1] ?? { where: 'dossier', anchor: 'timeline' }
}

/** Every outcome the criteria know, in their order, each once. */
export const outcomesOf = (assessment: Assessment): { id: string; label: string }[] => {
  const labels = new Map(assessment.rules.map((rule) => [rule.outcome, rule.outcomeLabel]))
  return [...labels].map(([id, label]) => ({ id, label }))
}
