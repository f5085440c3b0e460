import type { GoldenCase } from '../../form/form.ts'
import { barrierIds } from '../barriers.ts'
import { optionId } from '../building.ts'
import { formExample } from '../golden.ts'

const every = (code: string) => Object.fromEntries(barrierIds.map((id) => [id, { value: optionId('barrier', code) }]))

/** What the default grid counts and shows. */
export const diagnosticExamples: GoldenCase[] = [
  formExample('all-blocking', ['Tous les freins bloquants', 'Every obstacle blocking'], every('4'), {
    scores: { c_barrier_total: 40, c_blocking: 10 },
  }),
  formExample('no-obstacle', ['Aucun frein', 'No obstacle'], every('0'), {
    scores: { c_barrier_total: 0, c_blocking: 0 },
  }),
  formExample(
    'one-refused',
    ['Un refus de répondre', 'One refusal to answer'],
    { ...every('1'), f_justice: { missing: 'refused' } },
    { scores: { c_barrier_total: 9 } },
  ),
  formExample(
    'a-child',
    ['Un enfant à charge', 'One dependent child'],
    { f_children: { value: 1 } },
    { visible: ['f_childcare'] },
  ),
  formExample(
    'no-child',
    ['Pas d’enfant à charge', 'No dependent child'],
    { f_children: { value: 0 } },
    { hidden: ['f_childcare'] },
  ),
]
