import { describe, expect, it } from 'vitest'
import {
  STEP_ACTS,
  STEP_STATUSES,
  type StepAct,
  type StepStatus,
  stepActLabel,
  stepActsFrom,
  stepObstacles,
  stepStatusAfter,
  stepTransition,
} from '../../../schema/index.ts'

/** The life of an étape as a reader of domain.md §1 and §2 draws it, apart from the table of the product. */
const LIFE: Readonly<Record<StepStatus, Partial<Record<StepAct, StepStatus>>>> = {
  planned: { edit: 'planned', attach: 'planned', position: 'positioned', start: 'running', abandon: 'abandoned' },
  positioned: { edit: 'positioned', attach: 'positioned', start: 'running', abandon: 'abandoned' },
  running: {
    edit: 'running',
    attach: 'running',
    review_mid: 'running',
    review_final: 'running',
    finish: 'done',
    abandon: 'abandoned',
    fill_sheet: 'running',
  },
  done: {
    edit: 'done',
    attach: 'done',
    review_mid: 'done',
    review_final: 'done',
    reopen: 'running',
    fill_sheet: 'done',
    validate: 'validated',
    decline: 'done',
  },
  validated: {},
  abandoned: { reopen: 'running' },
}
const couples = STEP_STATUSES.flatMap((status) => STEP_ACTS.map((act) => [status, act] as const))
const sheet = (verdict: 'validated' | 'not-validated' | 'undecided', submitted = true) => ({ submitted, verdict })
const done = { status: 'done', realStart: '2026-03-02' } as const

describe('the life of an étape (domain §1, §2)', () => {
  it.each(couples)('from %s, %s', (status, act) => {
    const expected = LIFE[status][act]

    expect(stepActsFrom(status).includes(act)).toBe(expected !== undefined)
    if (expected !== undefined)
      expect(stepStatusAfter(act, { status, realStart: '2026-03-02', sheet: null })).toBe(expected)
  })

  it('takes up again what never began as planned', () => {
    expect(stepStatusAfter('reopen', { status: 'abandoned', realStart: null, sheet: null })).toBe('planned')
  })

  it('is validated by the coordination, and moved on by who follows the person', () => {
    expect(STEP_ACTS.filter((act) => stepTransition(act).permission === 'step.validate')).toEqual([
      'validate',
      'decline',
    ])
  })

  it('names every act in both languages', () => {
    for (const act of STEP_ACTS) expect(stepActLabel(act, 'fr')).not.toBe(stepActLabel(act, 'en'))
  })
})

describe('a validation', () => {
  it('waits for a submitted sheet, and nobody goes over that', () => {
    for (const lacking of [null, sheet('validated', false)])
      expect(stepObstacles('validate', { ...done, sheet: lacking })).toEqual([{ need: 'sheet', overridable: false }])
    expect(stepObstacles('decline', { ...done, sheet: null })).toEqual([{ need: 'sheet', overridable: false }])
  })

  it('follows the criteria, which a written reason goes over', () => {
    expect(stepObstacles('validate', { ...done, sheet: sheet('validated') })).toEqual([])
    for (const verdict of ['not-validated', 'undecided'] as const)
      expect(stepObstacles('validate', { ...done, sheet: sheet(verdict) })).toEqual([
        { need: 'criteria', overridable: true },
      ])
    expect(stepObstacles('decline', { ...done, sheet: sheet('validated') })).toEqual([])
  })
})
