import { describe, expect, it } from 'vitest'
import { targetsOf } from '../../../admin/forms/builder/conditions/model/apply-to.ts'
import { choicesFor } from '../../../admin/forms/builder/conditions/model/choices.ts'
import { choiceKey } from '../../../admin/forms/builder/conditions/model/clause.ts'
import { call, hole, toDraft, toExpr } from '../../../admin/forms/builder/conditions/model/draft.ts'
import { countingRows, withChoice, withSubject } from '../../../admin/forms/builder/conditions/model/edit-clause.ts'
import { fits } from '../../../admin/forms/builder/conditions/model/fits.ts'
import { operationsFor } from '../../../admin/forms/builder/conditions/model/operations.ts'
import { checkDraft } from '../../../admin/forms/builder/conditions/model/problems.ts'
import { fromQuery, toQuery } from '../../../admin/forms/builder/conditions/model/query.ts'
import { forbiddenFor, insideList, type Scope } from '../../../admin/forms/builder/conditions/model/scope.ts'
import { sourcesIn } from '../../../admin/forms/builder/conditions/model/sources.ts'
import {
  BOOLEAN,
  blankForm,
  DATE,
  describeFinding,
  type FormDefinition,
  findingsWhileWriting,
  NUMBER,
} from '../../../schema/index.ts'
import { f, field, op, v } from '../schema/sample-form.ts'

const FORM: FormDefinition = {
  ...blankForm({ id: 'F_1', key: 'family', kind: 'free', title: { fr: 'Famille' } }),
  lists: [
    {
      id: 'l_contract',
      label: { fr: 'Contrats' },
      options: [
        { id: 'o_cdi', code: 'CDI', label: { fr: 'CDI' }, score: 3, tags: ['durable'] },
        { id: 'o_cdd', code: 'CDD', label: { fr: 'CDD' }, score: 1 },
      ],
    },
  ],
  items: [
    field('f_has', 'yes-no'),
    field('f_age', 'integer', { missing: ['refused'] }),
    field('f_pay', 'money'),
    field('f_since', 'date'),
    field('f_contract', 'choice', { list: 'l_contract', evidence: { required: true, kinds: ['Contrat'] } }),
    {
      t: 'repeat',
      id: 'g_kids',
      label: { fr: 'Enfants' },
      api: 'kids',
      items: [field('k_name', 'text'), field('k_age', 'integer')],
    },
    { t: 'section', id: 's_1', label: { fr: 'Suite' }, items: [field('f_end', 'text', { visible: f('f_has') })] },
  ],
}

const WORDS = {
  heading: (name: string) => name,
  row: (label: string) => label,
  score: (label: string) => `score ${label}`,
  age: (label: string) => `age ${label}`,
  count: (label: string) => `count ${label}`,
}
const scopeOf = (owner: string, property = 'visible', groups: string[] = []): Scope => ({
  form: FORM,
  locale: 'fr',
  groups,
  lists: [],
  forbidden: forbiddenFor(FORM, owner, property),
})
const offeredIn = (scope: Scope) =>
  sourcesIn(scope, WORDS).flatMap(({ expr }) => ('f' in expr ? [expr.f] : 'fact' in expr ? [expr.fact] : []))
const comparisons = (id: string) => choicesFor(FORM, toDraft(f(id))).map(choiceKey)

describe('what a condition of the builder may read', () => {
  it('is offered the fields of a group only on its rows, the group itself as a list elsewhere', () => {
    expect(offeredIn(scopeOf('s_1'))).toContain('g_kids')
    expect(offeredIn(scopeOf('s_1'))).not.toContain('k_age')
    expect(offeredIn(insideList(scopeOf('s_1'), toDraft(f('g_kids'))))).toContain('k_age')
    expect(offeredIn(scopeOf('k_name', 'visible', ['g_kids']))).toContain('k_age')
  })

  it('is offered the facts of a row only inside the condition on its list', () => {
    expect(offeredIn(scopeOf('s_1'))).toContain('contracts')
    expect(offeredIn(scopeOf('s_1'))).not.toContain('contract.durationMonths')
    expect(offeredIn(insideList(scopeOf('s_1'), toDraft({ fact: 'contracts' })))).toContain('contract.durationMonths')
  })

  it('is never offered what would make it turn in circles', () => {
    expect(offeredIn(scopeOf('f_has'))).not.toContain('f_has')
    // « Suite » holds a field shown by the answer.
    expect(offeredIn(scopeOf('f_has'))).not.toContain('f_end')
    expect(offeredIn(scopeOf('s_1'))).not.toContain('f_end')
    expect(offeredIn(scopeOf('f_has', 'required'))).toContain('f_end')
    expect(offeredIn(scopeOf('f_contract', 'evidence'))).toContain('f_contract')
  })

  it('offers the comparisons of each type, and evidence where evidence is asked', () => {
    expect(comparisons('f_age')).toEqual(expect.arrayContaining(['ge', 'between', 'missingIs', 'not-answered']))
    expect(comparisons('f_since')).not.toContain('missingIs')
    expect(comparisons('f_contract')).toEqual(
      expect.arrayContaining(['in', 'in-tagged', 'proofValid', 'not-proofValid']),
    )
    expect(comparisons('f_has')).not.toContain('ge')
    expect(comparisons('g_kids')).toEqual(['some', 'not-some', 'every', 'not-every', 'answered', 'not-answered'])
  })

  it('offers as a value only what has the type asked for', () => {
    const typed = (id: string) =>
      sourcesIn(scopeOf('s_1'), WORDS).find(({ expr }) => 'f' in expr && expr.f === id)?.type
    const date = typed('f_since') ?? { t: 'any' }
    expect(fits(date, DATE)).toBe(true)
    expect(fits(date, NUMBER)).toBe(false)
    expect(operationsFor(DATE)).toEqual(['min', 'max', 'plus', 'if'])
    expect(operationsFor(NUMBER)).toEqual(expect.arrayContaining(['sum', 'countIn', 'diff', 'age', 'if']))
    expect(operationsFor(NUMBER)).not.toContain('plus')
  })
})

describe('a clause of the builder', () => {
  const atLeast = toDraft(op('ge', f('f_age'), v(18)))

  it('keeps what still fits when its subject changes, and tells what it drops', () => {
    const money = withSubject(FORM, atLeast, toDraft(f('f_pay')))
    const contract = withSubject(FORM, atLeast, toDraft(f('f_contract')))

    expect(toExpr(money.draft)).toEqual(op('ge', f('f_pay'), v(18)))
    expect(money.dropped).toEqual([])
    expect(toExpr(contract.draft)).toBeNull()
    expect(contract.dropped.map(({ value }) => toExpr(value))).toEqual([v(18)])
  })

  it('keeps one option as a list of one, and back', () => {
    const is = toDraft(op('eq', f('f_contract'), v('o_cdi')))
    const among = withChoice(FORM, is, { test: 'in', negated: false, tagged: false })
    const again = withChoice(FORM, among, { test: 'eq', negated: false, tagged: false })

    expect(toExpr(among)).toEqual(op('in', f('f_contract'), v(['o_cdi'])))
    expect(toExpr(again)).toEqual(op('eq', f('f_contract'), v('o_cdi')))
    expect(again.key).toBe(is.key)
  })

  it('turns « at least one row » into a number of rows, with the condition already written', () => {
    const some = toDraft(op('some', f('g_kids'), op('lt', f('k_age'), v(3))))
    const counted = countingRows(some)

    expect(counted).toMatchObject({ op: 'ge', key: some.key })
    expect(counted.t === 'call' && counted.a[0] && toExpr(counted.a[0])).toEqual(
      op('count', f('g_kids'), op('lt', f('k_age'), v(3))),
    )
  })

  it('says a row read from outside at the very clause, and takes it inside', () => {
    const grown = op('ge', f('k_age'), v(3))
    const draft = toDraft(op('and', f('f_has'), grown))
    const clause = draft.t === 'call' ? draft.a[1] : undefined
    const subject = clause?.t === 'call' ? clause.a[0] : undefined

    const outside = checkDraft(FORM, draft, BOOLEAN)
    expect([...outside.issues.keys()]).toEqual([subject?.key])
    expect([...outside.issues.values()].flat().map(({ code }) => code)).toEqual(['expression.outside-row'])
    expect(outside.expr).toBeNull()
    expect(checkDraft(FORM, toDraft(grown), BOOLEAN, 'g_kids').expr).toEqual(grown)
  })

  it('counts what is still to choose apart from what is wrong, a compulsory parameter included', () => {
    const hours = toDraft(op('ge', { fact: 'employment.hoursInWindow' }, v(600)))
    const begun = call('and', [hole(), hours])

    expect(checkDraft(FORM, begun, BOOLEAN)).toMatchObject({ holes: 2, expr: null, issues: new Map() })
    expect(checkDraft(FORM, toDraft(op('ge', f('f_since'), v(3))), BOOLEAN).issues.size).toBe(1)
  })
})

describe('a group of the builder', () => {
  const clauses = [f('f_has'), op('answered', f('f_age'))]
  const two = op('or', ...clauses)

  it('says « none » and « not all » as the contrary of a group, and gives it back', () => {
    const none = toDraft(op('not', two))
    expect(toQuery(none)).toMatchObject({ combinator: 'none', rules: [{}, {}] })
    expect(toExpr(fromQuery(toQuery(none)))).toEqual(op('not', two))
    expect(toExpr(fromQuery({ ...toQuery(none), combinator: 'and' }))).toEqual(op('and', ...clauses))
  })

  it('becomes a clause to write when its last one goes away', () => {
    const query = toQuery(toDraft(f('f_has')))
    expect(fromQuery({ ...query, rules: [] }).t).toBe('hole')
  })

  it('gives a duplicated clause an identity of its own, down to its last part', () => {
    const query = toQuery(toDraft(op('ge', f('f_age'), v(18))))
    const [rule] = query.rules
    if (rule === undefined || 'rules' in rule) throw new Error('the query has one rule')
    const draft = fromQuery({ ...query, rules: [rule, { ...rule, id: 'copy' }] })

    const keys = (one: ReturnType<typeof toDraft>): string[] => [
      one.key,
      ...(one.t === 'call' ? one.a.flatMap(keys) : []),
    ]
    expect(new Set(keys(draft)).size).toBe(keys(draft).length)
  })
})

describe('a condition while it is written', () => {
  it('is told when its clauses contradict each other, at the clause', () => {
    const [finding] = findingsWhileWriting(
      FORM,
      op('and', op('ge', f('f_age'), v(18)), op('lt', f('f_age'), v(16))),
      's_1',
    )

    expect(finding).toMatchObject({ code: 'contradiction', severity: 'warning', path: ['a', 1] })
    expect(finding && describeFinding(finding, 'fr')).toContain('ne peuvent pas être vrais ensemble')
  })

  it('is told when it can never be true, or always is', () => {
    const never = findingsWhileWriting(FORM, op('in', f('f_contract'), v([])), 's_1')
    const always = findingsWhileWriting(
      FORM,
      op('or', op('answered', f('f_age')), op('not', op('answered', f('f_age')))),
      's_1',
    )

    expect(never.map(({ code }) => code)).toEqual(['clause-never-true'])
    expect(always.map(({ code }) => code)).toContain('always-true')
  })
})

describe('a condition applied to other items', () => {
  it('is refused where it would turn in circles or read a row that is not there', () => {
    const refusals = Object.fromEntries(
      targetsOf(FORM, 'f_pay', 'visible', op('answered', f('f_end'))).map(({ item, refusal }) => [item.id, refusal]),
    )
    expect(refusals).toMatchObject({ f_end: 'itself', f_has: 'circle', s_1: 'circle', f_age: null, k_name: null })

    const row = targetsOf(FORM, 'k_name', 'visible', op('ge', f('k_age'), v(3)))
    expect(row.find(({ item }) => item.id === 'f_age')?.refusal).toBe('row')
  })
})
