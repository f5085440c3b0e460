import type { Field, FormDefinition, OptionList, Rule } from '../form/form.ts'
import type { L10n } from '../text.ts'
import { field, form, section, text } from './building.ts'
import { criterion } from './exit-rules.ts'
import { yes } from './expressions.ts'
import type { ExitExample } from './golden.ts'

const OTHER_EXIT = 'f_other_exit'

/** Says that the person leaves although nothing positive is reached: no text names those exits one by one. */
export const otherExitField: Field = field(
  OTHER_EXIT,
  'yes-no',
  'otherExit',
  text('La personne quitte le PLIE sans sortie positive', 'The person leaves the PLIE without a positive exit'),
  {
    help: text(
      'Le texte du PLIE compte ces sorties sans les nommer : le référent le dit, en précisant pourquoi dans le commentaire.',
      'The PLIE’s text counts these exits without naming them: the référent says so, and why in the comment.',
    ),
    searchable: true,
  },
)

/** Exits that are counted without being positive, tried last. `source`: where the text counts them. */
export const otherExit = (id: Rule['id'], source: string): Rule =>
  criterion({
    id,
    label: text('Autre sortie', 'Other exit'),
    outcome: 'other',
    when: yes({ f: OTHER_EXIT }),
    because: text(
      'La personne quitte le PLIE et aucun critère de sortie positive n’est rempli.',
      'The person leaves the PLIE and no criterion of a positive exit is met.',
    ),
    source,
  })

/**
 * The smallest exit assessment: a date, what the criteria cannot read in the file, the evidence, a comment. The criteria
 * are the PLIE’s own.
 */
export const plainExitForm = (given: {
  id: FormDefinition['id']
  intro: L10n
  asked: Field[]
  evidenceHelp?: L10n
  /** When evidence must be joined; absent: it may be. */
  evidenceRequired?: Field['required']
  lists?: OptionList[]
  rules: Rule[]
  examples: readonly ExitExample[]
}): FormDefinition =>
  form({
    id: given.id,
    key: 'bilan-sortie',
    kind: 'exit',
    title: text('Bilan de sortie', 'Exit assessment'),
    intro: given.intro,
    items: [
      section('s_exit', text('Sortie', 'Exit'), [
        field('f_exit_date', 'date', 'exitDate', text('Date de la sortie', 'Date of the exit'), {
          required: true,
          rules: { from: '2015-01-01', to: 'today' },
          searchable: true,
        }),
        ...given.asked,
        field('f_evidence', 'file', 'evidence', text('Justificatifs', 'Evidence'), {
          ...(given.evidenceHelp === undefined ? {} : { help: given.evidenceHelp }),
          ...(given.evidenceRequired === undefined ? {} : { required: given.evidenceRequired }),
          rules: { max: 10 },
        }),
        field('f_comment', 'paragraph', 'comment', text('Commentaire', 'Comment'), {
          rules: { maxLength: 5000 },
          sensitivity: 'social',
        }),
      ]),
    ],
    lists: given.lists ?? [],
    rules: given.rules,
    cases: given.examples.map(({ rule: _, ...example }) => example),
  })
