import { describe, expect, it } from 'vitest'
import { friseLines, friseScale } from '../../../admin/steps/frise-model.ts'
import type { StepsDossier } from '../../../admin/steps/steps-dossier.ts'

const step = (id: string, more: Partial<StepsDossier['steps'][number]>): StepsDossier['steps'][number] => ({
  ...{ id, version: 1, status: 'PLANNED', family: null, familyLabel: null, label: id, operator: null },
  ...{ programme: true, plannedStart: null, plannedEnd: null, realStart: null, realEnd: null, hours: null },
  ...{ objective: null, reason: null, midReviewOn: null, midReview: null, finalReviewOn: null, finalReview: null },
  ...{ sheetId: null, validatedOn: null, evidence: [], decisions: [], ...more },
})
const standby = (status: 'ASKED' | 'OPEN' | 'ENDED') => ({
  ...{ id: status, status, reasonLabel: null, comment: null, fromDay: '2026-04-01', untilDay: '2026-06-30' },
  endedOn: status === 'ENDED' ? '2026-05-15' : null,
})
const dossier = (more: Partial<StepsDossier> = {}): StepsDossier => ({
  ...{ id: 'd', abilities: [], openedAt: '2026-01-05', closedAt: null, steps: [], standbys: [], suspensions: [] },
  ...{ workContracts: [], trainings: [], ...more },
})

describe('the frise', () => {
  it('draws what began or was planned, in that order, pauses asked for left out', () => {
    const lines = friseLines(
      dossier({
        steps: [
          step('late', { plannedStart: '2026-05-01', plannedEnd: '2026-06-01' }),
          step('early', { plannedStart: '2026-06-01', realStart: '2026-02-01' }),
          step('undated', {}),
        ],
        standbys: [standby('ASKED'), standby('ENDED')],
        suspensions: [{ id: 'pause', fromDay: '2026-03-01', untilDay: null }],
      }),
    )

    expect(lines.map(({ id }) => id)).toEqual(['early', 'pause', 'ENDED', 'late', 'undated'])
    expect(lines[0]).toMatchObject({ planned: { until: '2026-06-01' }, real: { from: '2026-02-01', until: null } })
    expect(lines[2]).toMatchObject({ planned: { until: '2026-06-30' }, real: { until: '2026-05-15' } })
  })

  it('goes from the entry to today or to the exit, and further where something is planned', () => {
    const ends = (more: Partial<StepsDossier>) => {
      const one = dossier(more)
      const { from, to } = friseScale(friseLines(one), one, '2026-11-24')
      return [from, to]
    }

    expect(ends({})).toEqual(['2026-01-05', '2026-11-24'])
    expect(ends({ closedAt: '2026-09-01' })).toEqual(['2026-01-05', '2026-09-01'])
    expect(ends({ steps: [step('s', { plannedStart: '2027-01-01', plannedEnd: '2027-02-01' })] })).toEqual([
      '2026-01-05',
      '2027-02-01',
    ])
    expect(ends({ openedAt: '2026-11-24' })).toEqual(['2026-11-24', '2026-12-24'])
  })

  it('places days in proportion, and writes few months whatever the length', () => {
    const scale = (openedAt: string) => friseScale([], dossier({ openedAt, closedAt: '2026-12-31' }), '2026-12-31')

    expect([scale('2026-01-01').at('2026-01-01'), scale('2026-01-01').at('2026-07-02')]).toEqual([0, 50])
    expect(scale('2026-01-01').at('2027-06-01')).toBe(100)
    expect(scale('2026-11-15').ticks).toEqual(['2026-12-01'])
    expect(scale('2024-02-10').ticks).toEqual([
      '2024-03-01',
      '2024-09-01',
      '2025-03-01',
      '2025-09-01',
      '2026-03-01',
      '2026-09-01',
    ])
    for (const year of [1990, 2015, 2020, 2025]) expect(scale(`${year}-03-05`).ticks.length).toBeLessThanOrEqual(7)
  })
})
