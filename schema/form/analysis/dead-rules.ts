import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, Rule } from '../form.ts'
import { type Budget, tryAll } from './assignments.ts'
import type { Finding } from './finding.ts'
import { aroundOf, truthsAround } from './truths.ts'

/** Rules that never apply: they can never be true, or whenever they are an earlier rule that stops the list is true too. */
export function deadRules(form: FormDefinition, silent: ReadonlySet<Id>, budget: Budget): Finding[] {
  const around = aroundOf(form, undefined, silent)
  const alive: Rule[] = []
  return form.rules.flatMap((rule, i): Finding[] => {
    const about = { path: ['rules', i], subject: rule.id, label: rule.label, severity: 'warning' as const }
    if (!truthsAround(rule.when, around, budget).canBeTrue) return [{ ...about, code: 'rule-never-true', params: {} }]
    const winner = alive.find((earlier) => {
      let isFree = false
      const complete = tryAll([earlier.when, rule.when], around, budget, ([before, own]) => {
        isFree = own === true && before !== true
        return !isFree
      })
      return complete && !isFree
    })
    if (winner !== undefined) return [{ ...about, code: 'rule-never-decides', params: { winner: winner.label } }]
    if (rule.hit === 'first') alive.push(rule)
    return []
  })
}
