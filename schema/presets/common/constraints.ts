import type { Field, FormDefinition, Option, OptionList, Section } from '../../form/form.ts'
import { field, form, optionId, optionList, section, text } from '../building.ts'
import { answer, anyOf, countIn, isOneOf } from '../expressions.ts'
import { type Constraint, digitalConstraint, nationalConstraints } from './constraint-codes.ts'
import { constraintExamples } from './constraint-examples.ts'
import { defaultIntro } from './default-intro.ts'

/** National values of a constraint. @source domain §5.1 [P20b] */
const constraintValues = optionList('ft-contrainte', text('Valeur de la contrainte', 'Value of the constraint'), [
  ['NON_ABORDEE', 'Non abordée', 'Not discussed'],
  ['OUI', 'Oui', 'Yes'],
  ['CLOTUREE', 'Clôturée', 'Closed'],
])

/** National values of a goal. @source domain §5.1 [P20b] */
const goalValues = optionList('ft-objectif', text('Avancement de l’objectif', 'Progress of the goal'), [
  ['NON_ABORDE', 'Non abordé', 'Not begun'],
  ['EN_COURS', 'En cours', 'Under way'],
  ['REALISE', 'Réalisé', 'Done'],
  ['ABANDONNE', 'Abandonné', 'Given up'],
])

const constraints: readonly Constraint[] = [...nationalConstraints, digitalConstraint]

/** `ft:situation:6`; nothing where the national list has no such thing. */
const concept = ({ code }: Constraint, kind: string, own: number | string): { concept?: string[] } =>
  code === null ? {} : { concept: [`ft:${kind}:${own}`] }

const coded = (
  constraint: Constraint,
  kind: 'situation' | 'objectif',
  prefix: 'SIT' | 'OBJ',
  [code, fr, en]: Constraint['goals'][number],
): [code: string, fr: string, en: string, more: Partial<Option>] => [
  `${prefix}_${code}`,
  fr,
  en,
  concept(constraint, kind, code),
]

const situationsList = (constraint: Constraint): OptionList =>
  optionList(
    `ft-${constraint.api}-situations`,
    text(`Situations : ${constraint.label[0]}`, `Situations: ${constraint.label[1]}`),
    constraint.situations.map((one) => coded(constraint, 'situation', 'SIT', one)),
  )

const goalsList = (constraint: Constraint): OptionList =>
  optionList(
    `ft-${constraint.api}-objectifs`,
    text(`Objectifs : ${constraint.label[0]}`, `Goals: ${constraint.label[1]}`),
    constraint.goals.map((one) => coded(constraint, 'objectif', 'OBJ', one)),
  )

const sensitive = ({ sensitivity }: Constraint): Partial<Field> => (sensitivity === 'standard' ? {} : { sensitivity })

/** Asked once the constraint is met, or was and is closed. */
const isMet = ({ api }: Constraint) =>
  isOneOf(
    answer(`f_${api}`),
    ['OUI', 'CLOTUREE'].map((code) => optionId(constraintValues.id, code)),
  )

const sectionOf = (constraint: Constraint): Section => {
  const { api, label, code, goals } = constraint
  const list = goalsList(constraint)
  return section(`s_${api}`, text(...label), [
    field(`f_${api}`, 'choice', `${api}Constraint`, text(...label), {
      list: constraintValues.id,
      required: true,
      searchable: true,
      ...sensitive(constraint),
      ...(code === null ? {} : { concept: [`ft:contrainte:${code}`] }),
    }),
    field(`f_${api}_situations`, 'choices', `${api}Situations`, text('Situations', 'Situations'), {
      list: `ft-${api}-situations`,
      visible: isMet(constraint),
      missing: ['unknown', 'refused'],
      ...sensitive(constraint),
    }),
    field(`f_${api}_goals`, 'choices', `${api}Goals`, text('Objectifs retenus', 'Goals agreed'), {
      list: list.id,
      visible: isMet(constraint),
      ...sensitive(constraint),
    }),
    ...goals.map(([own, fr, en]) =>
      field(`f_${api}_goal_${own}`, 'choice', `${api}Goal${apiEnd(own)}`, text(fr, en), {
        list: goalValues.id,
        visible: anyOf(answer(`f_${api}_goals`), [optionId(list.id, `OBJ_${own}`)]),
        required: true,
        ...sensitive(constraint),
        ...concept(constraint, 'objectif', own),
      }),
    ),
  ])
}

/** `SE_FORMER` → `SeFormer`: API names take no underscore. */
const apiEnd = (code: number | string): string =>
  String(code)
    .toLowerCase()
    .replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

const counted = (id: string, api: string, code: string, fr: string, en: string) => ({
  id,
  api,
  label: text(fr, en),
  type: 'integer' as const,
  expr: countIn(
    constraints.map((one) => `f_${one.api}`),
    [optionId(constraintValues.id, code)],
    'skip',
  ),
})

/** The « constraints » diagnostic: seven national constraints with their codes, and the digital one the list lacks. */
export const commonConstraints: FormDefinition = form({
  id: 'common-constraints',
  key: 'diagnostic-contraintes',
  kind: 'diagnostic',
  title: text('Diagnostic des contraintes personnelles', 'Diagnostic of personal constraints'),
  intro: defaultIntro(
    'Codes et valeurs « Résoudre ses contraintes personnelles » de France Travail, lus dans une donnée d’essai publique (décembre 2022) ; libellés abrégés ; le numérique est ajouté. Seulement ce qui gêne l’emploi, jamais un diagnostic médical.',
    'Codes and values of France Travail’s “personal constraints”, read in a public test fixture (December 2022); labels shortened; digital added. Only what stands in the way of a job, never a medical diagnosis.',
  ),
  items: [
    section('s_interview', text('Entretien', 'Interview'), [
      field('f_interview_date', 'date', 'interviewDate', text('Date de l’entretien', 'Date of the interview'), {
        required: true,
        rules: { from: '2000-01-01', to: 'today' },
        searchable: true,
      }),
    ]),
    ...constraints.map(sectionOf),
    section('s_conclusion', text('Conclusion', 'Conclusion'), [
      field('f_priorities', 'paragraph', 'priorities', text('Priorités retenues', 'Priorities agreed'), {
        rules: { maxLength: 4000 },
      }),
    ]),
  ],
  lists: [constraintValues, goalValues, ...constraints.flatMap((one) => [situationsList(one), goalsList(one)])],
  computed: [
    counted('c_open', 'openConstraints', 'OUI', 'Contraintes à résoudre', 'Constraints to solve'),
    counted('c_closed', 'closedConstraints', 'CLOTUREE', 'Contraintes clôturées', 'Constraints closed'),
  ],
  cases: constraintExamples,
})
