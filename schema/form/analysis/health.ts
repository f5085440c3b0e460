import type { Id, OptionId } from '../../rules/expression.ts'
import type { L10n, Locale } from '../../text.ts'
import { LOCALES } from '../../text.ts'
import { describeExpression } from '../describe-expression.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import type { Budget } from './assignments.ts'
import { clauseFindings } from './clauses.ts'
import { deadRules } from './dead-rules.ts'
import type { Finding } from './finding.ts'
import { labelOf } from './label-of.ts'
import { neverShown } from './never-shown.ts'
import { aroundOf, truthsAround } from './truths.ts'

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
    const around = aroundOf(form, group, silent)
    const about = { subject: owner, label: labelOf(form, owner) }
    const truths = truthsAround(expr, around, budget)
    const found: Finding[] = clauseFindings(expr, around, budget).map(({ code, clause, other, path: inside }) => ({
      ...about,
      code,
      path: [...path, ...inside],
      severity: code === 'contradiction' || code === 'clause-never-true' ? 'warning' : 'advice',
      params: { clause: { ...said(form, clause) }, ...(other ? { other: { ...said(form, other) } } : {}) },
    }))
    if (!truths.exact) return found
    const where = path.at(-1) === 'when' ? String(path[0]) : String(path.at(-1))
    if (truths.canBeTrue && !truths.canBeFalse && !truths.canBeUnknown)
      found.push({
        ...about,
        code: 'always-true',
        path,
        severity: 'advice',
        params: { clause: { ...said(form, expr) } },
      })
    if (!truths.canBeTrue && where === 'required' && !hidden.has(owner))
      found.push({ ...about, code: 'never-required', path, severity: 'warning', params: {} })
    return found
  })
}

/** A clause in each language, for the sentence that names it. */
const said = (form: FormDefinition, expr: Parameters<typeof describeExpression>[1]): L10n => {
  const write = (locale: Locale) => describeExpression(form, expr, locale)
  return { ...Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])), fr: write('fr') }
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
