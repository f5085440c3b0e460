import type { Answers } from '../../form/answers.ts'
import type { GoldenCase } from '../../form/form.ts'
import { optionId } from '../building.ts'
import { formExample } from '../golden.ts'
import { STEP_DOCUMENTS, type StepDocument, stepFamilies, stepProofs } from './step-families.ts'

const step = (code: string, done: boolean, ...documents: StepDocument[]): Answers => ({
  f_family: { value: optionId(stepFamilies.id, code) },
  f_done: { value: done },
  ...Object.fromEntries(documents.map((document) => [`f_doc_${document}`, { value: ['piece'] }])),
})

const VALIDATED = { outcome: 'validated', rule: 'common_step_validated' }
const NOT_VALIDATED = { outcome: null, rule: null }

/** For each family: each document that proves it, none, and what only goes with another. */
const ofFamily = (proof: (typeof stepProofs)[number], [code, fr, en]: readonly [string, string, string]) => [
  ...proof.oneOf.map((document) =>
    formExample(
      `${code}-${document}`,
      [`${fr} — ${STEP_DOCUMENTS[document].fr}`, `${en} — ${STEP_DOCUMENTS[document].en}`],
      step(code, true, document),
      VALIDATED,
    ),
  ),
  formExample(
    `${code}-nothing`,
    [`${fr} — sans justificatif`, `${en} — without evidence`],
    step(code, true),
    NOT_VALIDATED,
  ),
  ...(proof.also ?? []).map((document) =>
    formExample(
      `${code}-${document}-alone`,
      [`${fr} — ${STEP_DOCUMENTS[document].fr}, seule`, `${en} — ${STEP_DOCUMENTS[document].en}, alone`],
      step(code, true, document),
      NOT_VALIDATED,
    ),
  ),
]

/** Every family with and without what proves it. */
export const stepExamples: GoldenCase[] = [
  ...stepProofs.flatMap((proof) => proof.families.flatMap((family) => ofFamily(proof, family))),
  formExample(
    'not-done',
    ['Immersion non réalisée, convention jointe', 'Immersion not carried out, agreement attached'],
    step('IMMERSION', false, 'internship'),
    NOT_VALIDATED,
  ),
  formExample('not-said', ['Rien de dit', 'Nothing said'], {}, NOT_VALIDATED),
]
