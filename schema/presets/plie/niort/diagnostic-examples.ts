import type { GoldenCase } from '../../../form/form.ts'
import { barrierIds } from '../../barriers.ts'
import { optionId, text } from '../../building.ts'
import { GOLDEN_DAY } from '../../golden.ts'

const every = (code: string) => Object.fromEntries(barrierIds.map((id) => [id, { value: optionId('barrier', code) }]))
const level = (code: string) => ({ value: optionId('barrier', code) })

/** What the diagnostic must show and count; run at each save. */
export const niortDiagnosticExamples: GoldenCase[] = [
  {
    id: 'all-blocking',
    label: text('Tous les freins bloquants', 'Every obstacle blocking'),
    today: GOLDEN_DAY,
    answers: every('4'),
    expect: {
      scores: { c_barrier_total: 40, c_blocking: 10 },
      visible: ['f_transport', 'f_health_effects'],
      hidden: ['f_remote'],
    },
  },
  {
    id: 'no-obstacle',
    label: text('Aucun frein', 'No obstacle'),
    today: GOLDEN_DAY,
    answers: every('0'),
    expect: {
      scores: { c_barrier_total: 0, c_blocking: 0 },
      visible: ['f_remote'],
      hidden: ['f_transport', 'f_health_effects'],
    },
  },
  {
    id: 'mobility-moderate',
    label: text('Mobilité : frein modéré', 'Mobility: moderate obstacle'),
    today: GOLDEN_DAY,
    answers: { ...every('0'), f_mobility: level('2') },
    expect: { scores: { c_barrier_total: 2 }, visible: ['f_transport'] },
  },
  {
    id: 'mobility-slight',
    label: text('Mobilité : frein léger', 'Mobility: slight obstacle'),
    today: GOLDEN_DAY,
    answers: { ...every('0'), f_mobility: level('1') },
    expect: { scores: { c_barrier_total: 1 }, hidden: ['f_transport'] },
  },
  {
    id: 'health-refused',
    label: text('Santé : refus de répondre, le reste bloquant', 'Health: refused, the rest blocking'),
    today: GOLDEN_DAY,
    answers: { ...every('4'), f_health: { missing: 'refused' } },
    expect: { scores: { c_barrier_total: 36, c_blocking: 9 }, hidden: ['f_health_effects'] },
  },
  {
    id: 'a-child',
    label: text('Un enfant à charge', 'One dependent child'),
    today: GOLDEN_DAY,
    answers: { f_children: { value: 1 } },
    expect: { visible: ['f_childcare'] },
  },
  {
    id: 'no-child',
    label: text('Pas d’enfant à charge', 'No dependent child'),
    today: GOLDEN_DAY,
    answers: { f_children: { value: 0 } },
    expect: { hidden: ['f_childcare'] },
  },
]
