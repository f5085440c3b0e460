import { describe, expect, it } from 'vitest'
import { type DiagnosticScores, deriveFacts } from '../../../schema/facts/index.ts'
import { type Expr, FACTS } from '../../../schema/index.ts'
import { evaluateExpression } from '../../../schema/rules/evaluate.ts'
import { plainScope } from '../../../schema/rules/scope.ts'
import { record } from './records.ts'

const today = '2026-07-15'
const source = (first: DiagnosticScores | null, last: DiagnosticScores | null) =>
  deriveFacts(record({ diagnostics: { first, last } }), today)
const lifts = (first: DiagnosticScores | null, last: DiagnosticScores | null) =>
  source(first, last)
    .rows('diagnostics.items')
    ?.map((row) => [row.value('diagnosticItem.name'), row.value('diagnosticItem.lifted')])

describe('items of the diagnostic', () => {
  it('say what became of each, from the first diagnostic to the last', () => {
    expect(
      lifts({ housing: 3, health: 3, mobility: 1, language: 0 }, { housing: 0, health: 1, mobility: 2, language: 0 }),
    ).toEqual([
      ['housing', 'total'],
      ['health', 'partial'],
      ['mobility', 'worsened'],
      ['language', 'none'],
    ])
  })

  it('do not know of an item that one of the two does not rate', () => {
    expect(lifts({ housing: 3, health: null }, { housing: null, debts: 0 })).toEqual([
      ['housing', undefined],
      ['health', undefined],
      ['debts', undefined],
    ])
  })

  it('are there with one diagnostic, what became of them not being known yet', () => {
    expect(lifts({ housing: 3 }, null)).toEqual([['housing', undefined]])
    expect(source({ housing: 3 }, null).rows('diagnostics.items')?.[0]?.value('diagnosticItem.first')).toBe(3)
  })

  it('are not an empty list before any diagnostic: « every item is lifted » would be true of nobody’s', () => {
    expect(lifts(null, null)).toBeUndefined()
    expect(deriveFacts({}, today).rows('diagnostics.items')).toBeUndefined()
  })

  it('can be asked item by item in a rule', () => {
    const lifted = (name: string): Expr => ({
      op: 'some',
      a: [
        { fact: 'diagnostics.items' },
        {
          op: 'and',
          a: [
            { op: 'eq', a: [{ fact: 'diagnosticItem.name' }, { v: name }] },
            { op: 'in', a: [{ fact: 'diagnosticItem.lifted' }, { v: ['total', 'partial'] }] },
          ],
        },
      ],
    })
    const facts = source({ housing: 3, health: 3 }, { housing: 1, health: 3 })
    const scope = plainScope({ facts, today }, (path) => FACTS.get(path)?.type === 'list')
    expect(evaluateExpression(lifted('housing'), scope).value).toBe(true)
    expect(evaluateExpression(lifted('health'), scope).value).toBe(false)
  })
})

describe('what no capability records yet', () => {
  it('stays unknown: never zero, never « no »', () => {
    const known = deriveFacts({ dossier: { openedAt: '2026-01-01', status: 'active' } }, today)
    for (const path of [
      'dossier.committeeApproval',
      'dossier.validatedSteps',
      'dossier.unjustifiedAbsences',
      'dossier.plieActionUnderWay',
    ]) {
      expect(known.value(path), path).toBeUndefined()
    }
  })
})
