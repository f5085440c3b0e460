import type { Answers } from '../../../form/answers.ts'
import type { GoldenCase } from '../../../form/form.ts'
import { optionId } from '../../building.ts'
import { formExample } from '../../golden.ts'

const person = (code: string, given: Answers = {}): Answers => ({
  f_resident: { value: true },
  f_registered: { value: true },
  f_available: { value: true },
  f_statuses: { value: [optionId('status', code)] },
  ...given,
})
const ELIGIBLE = { outcome: 'eligible', rule: 'caen_eligible' }
const NOT_ELIGIBLE = { outcome: null, rule: null }

/** Each public Caen's text targets, then each condition missing in turn. */
export const caenPrescriptionExamples: GoldenCase[] = [
  ...['DELD', 'BRSA', 'ASS', 'AAH', 'TH', 'QPV', 'DIFFICULTE'].map((code) =>
    formExample(`eligible-${code}`, [`Public ciblé : ${code}`, `Target public: ${code}`], person(code), ELIGIBLE),
  ),
  formExample(
    'outside',
    ['Hors de Caen la mer', 'Outside Caen la mer'],
    person('DELD', { f_resident: { value: false } }),
    NOT_ELIGIBLE,
  ),
  formExample(
    'not-registered',
    ['Pas encore inscrit', 'Not registered yet'],
    person('DELD', { f_registered: { value: false } }),
    NOT_ELIGIBLE,
  ),
  formExample(
    'not-available',
    ['Pas disponible', 'Not available'],
    person('BRSA', { f_available: { value: false } }),
    NOT_ELIGIBLE,
  ),
  formExample('not-said', ['Rien de dit', 'Nothing said'], {}, NOT_ELIGIBLE),
]
