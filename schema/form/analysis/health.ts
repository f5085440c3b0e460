import type { Id, OptionId } from '../../rules/expression.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import type { Budget } from './assignments.ts'
import { conditionFindings } from './condition-findings.ts'
import { deadRules } from './dead-rules.ts'
import type { Finding } from './finding.ts'
import { neverShown } from './never-shown.ts'
import { aroundOf } from './truths.ts'

/** How often each field was shown and answered, and each of its options chosen, in the dossiers counted. */
export interface FillCounts {
  readonly [field: Id]: {
    readonly shown: number
    readonly answered: number
    readonly options?: { readonly [option: OptionId]: number }
  }
}

/** Assignments tried over a whole form: what is left then is not claimed. */
const MAX_TRIED = 400_000

/**
 * What an administrator should look at in a form: what can never be shown or decided, what is never filled in the
 * dossiers counted, conditions that contradict themselves or say nothing, lists nobody uses. What is claimed of
 * conditions is proved, on answers that may be submitted; what could not be tried is not claimed.
 */
export function healthOf(form: FormDefinition, counts: FillCounts = {}): Finding[] {
  const budget: Budget = { left: MAX_TRIED }
  const index = indexOf(form)
  const { hidden, silent } = neverShown(index, (group, never) => aroundOf(form, group, never), budget)
  return [
    ...hiddenItems(form, hidden),
    ...conditions(form, silent, hidden, budget),
    ...deadRules(form, silent, budget),
    ...unusedLists(form),
    ...neverFilled(form, counts),
  ]
}

function hiddenItems(form: FormDefinition, hidden: ReturnType<typeof neverShown>['hidden']): Finding[] {
  return indexOf(form).placed.flatMap(({ item, path }): Finding[] => {
    const by = hidden.get(item.id)
    if (by === undefined) return []
    const about = { path, subject: item.id, label: item.label }
    return by === item
      ? [{ ...about, code: 'never-shown', severity: 'warning', params: {} }]
      : [{ ...about, code: 'inside-never-shown', severity: 'warning', params: { section: by.label } }]
  })
}

function conditions(form: FormDefinition, silent: ReadonlySet<Id>, hidden: ReadonlyMap<Id, unknown>, budget: Budget) {
  return expressionsOf(form).flatMap(({ expr, path, owner, group, expected }): Finding[] => {
    // A computed yes or no may well be constant by design; what is never shown is said once, at the item.
    if (expected?.t !== 'boolean' || path[0] === 'computed') return []
    return conditionFindings({ form, expr, path, owner }, aroundOf(form, group, silent), budget, !hidden.has(owner))
  })
}

function unusedLists(form: FormDefinition): Finding[] {
  const used = new Set([...indexOf(form).fields.values()].map(({ list }) => list))
  return form.lists.flatMap((list, i): Finding[] =>
    used.has(list.id)
      ? []
      : [
          {
            code: 'unused-list',
            path: ['lists', i],
            subject: list.id,
            label: list.label,
            severity: 'advice',
            params: {},
          },
        ],
  )
}

function neverFilled(form: FormDefinition, counts: FillCounts): Finding[] {
  const index = indexOf(form)
  return index.placed.flatMap(({ item, path }): Finding[] => {
    const count = Object.hasOwn(counts, item.id) ? counts[item.id] : undefined
    if (item.t !== 'field' || item.archived === true || count === undefined || count.shown <= 0) return []
    const about = { path, subject: item.id, label: item.label, severity: 'advice' as const }
    if (count.answered <= 0) return [{ ...about, code: 'never-filled', params: { shown: count.shown } }]
    const { options } = count
    if (options === undefined) return []
    return index.optionsOf(item).flatMap((option): Finding[] => {
      const isChosen = Object.hasOwn(options, option.id) && (options[option.id] ?? 0) > 0
      if (option.archived === true || isChosen) return []
      return [{ ...about, code: 'option-never-chosen', params: { option: option.label, answered: count.answered } }]
    })
  })
}
