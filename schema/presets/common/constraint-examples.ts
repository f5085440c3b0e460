import type { GoldenCase } from '../../form/form.ts'
import { formExample } from '../golden.ts'

const value = (code: string) => ({ value: `ft-contrainte-${code}` })

/** What each value of a constraint shows, and what is counted. */
export const constraintExamples: GoldenCase[] = [
  formExample(
    'mobility-met',
    ['Mobilité : oui, permis à obtenir', 'Mobility: yes, licence to obtain'],
    {
      f_mobility: value('OUI'),
      f_mobility_situations: { value: ['ft-mobility-situations-SIT_6'] },
      f_mobility_goals: { value: ['ft-mobility-objectifs-OBJ_28'] },
      f_mobility_goal_28: { value: 'ft-objectif-EN_COURS' },
    },
    {
      scores: { c_open: 1, c_closed: 0 },
      visible: ['f_mobility_situations', 'f_mobility_goal_28'],
      hidden: ['f_mobility_goal_26'],
    },
  ),
  formExample(
    'mobility-not-discussed',
    ['Mobilité : non abordée', 'Mobility: not discussed'],
    { f_mobility: value('NON_ABORDEE') },
    { scores: { c_open: 0 }, hidden: ['f_mobility_situations', 'f_mobility_goals'] },
  ),
  formExample(
    'housing-closed',
    ['Logement : clôturée', 'Housing: closed'],
    { f_housing: value('CLOTUREE'), f_digital: value('OUI') },
    { scores: { c_open: 1, c_closed: 1 }, visible: ['f_housing_goals', 'f_digital_goals'] },
  ),
  formExample('nothing-said', ['Rien de dit', 'Nothing said'], {}, { hidden: ['f_health_situations'] }),
]
