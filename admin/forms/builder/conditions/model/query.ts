import type { RuleGroupType, RuleType } from 'react-querybuilder'
import { type CallDraft, call, copied, type Draft, hole, isConnective, negationKey } from './draft.ts'

/** `and`: toutes · `or`: au moins une · `none`: aucune · `notAll`: pas toutes à la fois. */
export const JOINS = ['and', 'or', 'none', 'notAll'] as const
export type Join = (typeof JOINS)[number]
type Rule = RuleType<string, string, unknown>
export type Query = RuleGroupType<Rule, string>

/** Root of the screen around a condition that is one clause, of which the language has no trace. */
const LONE = 'lone-'

/** Whether a condition is a group of conditions: `and`, `or`, or the contrary of one. */
function groupOf(draft: Draft): { join: Join; group: CallDraft } | null {
  if (draft.t !== 'call') return null
  if (draft.op === 'and' || draft.op === 'or') return isConnective(draft) ? { join: draft.op, group: draft } : null
  const [inner] = draft.a
  if (draft.op !== 'not' || !isConnective(inner)) return null
  return { join: inner.op === 'or' ? 'none' : 'notAll', group: inner }
}

function queryOf({ join, group }: { join: Join; group: CallDraft }): Query {
  return {
    id: group.key,
    combinator: join,
    rules: group.a.map((part) => {
      const inner = groupOf(part)
      return inner === null ? ruleOf(part) : queryOf(inner)
    }),
  }
}

const ruleOf = (draft: Draft): Rule => ({ id: draft.key, field: 'clause', operator: '=', value: draft })

/** A condition as the groups and clauses of react-querybuilder; each clause carries its own part of the tree. */
export function toQuery(draft: Draft): Query {
  const group = groupOf(draft)
  if (group !== null) return queryOf(group)
  return { id: `${LONE}${draft.key}`, combinator: 'and', rules: [ruleOf(draft)] }
}

const isQuery = (part: Rule | Query): part is Query => 'rules' in part

/** A rule just added by react-querybuilder carries nothing yet; one it has duplicated carries the other's clause. */
export function clauseOf({ id, value }: { id?: string | undefined; value?: unknown }): Draft {
  if (!isDraft(value)) return hole(id)
  return id === undefined || id === value.key ? value : copied(value, id)
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'key' in value && 't' in value
}

/** The condition that groups and clauses say. A group left without a clause is a clause still to be written. */
export function fromQuery(query: Query): Draft {
  const parts = query.rules.map((part) => (isQuery(part) ? fromQuery(part) : clauseOf(part)))
  const [only, ...others] = parts
  if (only === undefined) return hole()
  const join = JOINS.find((one) => one === query.combinator) ?? 'and'
  const isLone = query.id?.startsWith(LONE) === true
  if (isLone && others.length === 0 && (join === 'and' || join === 'or')) return only
  const inner = call(join === 'or' || join === 'none' ? 'or' : 'and', parts, {}, query.id)
  return join === 'none' || join === 'notAll' ? call('not', [inner], {}, negationKey(inner.key)) : inner
}
