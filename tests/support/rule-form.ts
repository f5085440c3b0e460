import type { Computed, FormDefinition, FormKind, Rule } from '../../schema/index.ts'
import { answerTo, apply, questionnaire, value } from './questionnaire.ts'

/** A rule on the number of children: « au moins `from` », or « plus de `from` ». */
export const childrenRule = (op: 'ge' | 'gt', from: number, more: Partial<Rule> = {}): Rule => ({
  id: 'r_children',
  label: { fr: 'Famille nombreuse' },
  hit: 'first',
  outcome: 'positive',
  when: apply(op, answerTo('f_children'), value(from)),
  because: { fr: 'Article 4' },
  ...more,
})

/** A questionnaire that decides. */
export const decidingForm = (
  key: string,
  asked: { rules?: Rule[]; computed?: Computed[]; kind?: FormKind } = {},
): FormDefinition => ({
  ...questionnaire({ key, ...(asked.kind === undefined ? {} : { kind: asked.kind }) }),
  rules: asked.rules ?? [],
  ...(asked.computed === undefined ? {} : { computed: asked.computed }),
})

/** A rule on the facts of jobs: one contract of at least, or of more than, so many months as signed. */
export const contractRule = (op: 'ge' | 'gt', months: number): Rule => ({
  id: 'r_contract',
  label: { fr: 'CDD de six mois' },
  hit: 'first',
  outcome: 'positive',
  when: {
    op: 'some',
    a: [{ fact: 'contracts' }, apply(op, { fact: 'contract.durationMonths' }, value(months))],
  },
  because: { fr: '001, IV' },
})
