import {
  type FormDefinition,
  type MigrationAction,
  type MigrationEntry,
  type MigrationPlan,
  planFor,
} from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { InputCode, InputIssue } from '../platform/input-issue.ts'
import type { ChosenPlan } from './answer-migration.entity.ts'
import { mappingOf } from './mapping.ts'

/** A version forms under way are on. */
export interface Source {
  readonly id: string
  readonly number: number
  readonly form: FormDefinition
}

/** What is to be done with the forms under way on one version. */
export interface VersionPlan {
  readonly source: Source
  readonly plan: MigrationPlan
}

type Path = InputIssue['path']
const issue = (code: InputCode, path: Path): InputIssue => ({ code, path: ['plan', ...path], severity: 'error' })

/**
 * The plan proposed for each version named, with what was chosen instead.
 * @throws InvalidInput for a version, an entry, an action or an option that is not among what may be chosen; issues say where.
 */
export const chosenPlans = (chosen: ChosenPlan, sources: readonly Source[], to: FormDefinition): VersionPlan[] => {
  const issues: InputIssue[] = []
  const plans = chosen.flatMap((one, rank): VersionPlan[] => {
    const source = isId(one.formVersionId) ? sources.find(({ id }) => id === one.formVersionId) : undefined
    const isSecond = chosen.findIndex(({ formVersionId }) => formVersionId === one.formVersionId) < rank
    if (source === undefined || isSecond) {
      issues.push(issue(isSecond ? 'input.taken' : 'input.unknown', [rank, 'formVersionId']))
      return []
    }
    const plan = planFor(source.form, to)
    issues.push(...entryIssues(one.entries, plan, { from: source.form, to }, [rank, 'entries']))
    const actions = new Map(one.entries.map(({ id, action }) => [id, action]))
    return [{ source, plan: plan.map((entry) => ({ ...entry, action: actions.get(entry.id) ?? entry.action })) }]
  })
  if (issues.length > 0) throw new InvalidInput(issues)
  return plans
}

interface Forms {
  readonly from: FormDefinition
  readonly to: FormDefinition
}

const entryIssues = (
  entries: ChosenPlan[number]['entries'],
  plan: MigrationPlan,
  forms: Forms,
  path: Path,
): InputIssue[] =>
  entries.flatMap(({ id, action }, rank) => {
    const entry = plan.find((one) => one.id === id)
    if (entry === undefined) return [issue('input.unknown', [...path, rank, 'id'])]
    if (entries.findIndex((one) => one.id === id) < rank) return [issue('input.taken', [...path, rank, 'id'])]
    return actionIssues(entry, action, forms, [...path, rank, 'action'])
  })

const actionIssues = (entry: MigrationEntry, action: MigrationAction, forms: Forms, path: Path): InputIssue[] => {
  const mapping = mappingOf(entry, forms)
  if (!entry.choices.includes(action.do) || (action.do === 'map' && mapping === null))
    return [issue('input.unknown', [...path, 'do'])]
  if (action.do !== 'map' || mapping === null) return []
  const known = new Set(mapping.options.map(({ id }) => id))
  const offered = new Set(mapping.targets.map(({ id }) => id))
  return Object.entries(action.options).flatMap(([from, to]) =>
    known.has(from) && (to === null || offered.has(to)) ? [] : [issue('input.unknown', [...path, 'options', from])],
  )
}
