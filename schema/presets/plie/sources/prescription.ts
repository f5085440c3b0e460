import type { FormDefinition, GoldenCase } from '../../../form/form.ts'
import type { Expr } from '../../../rules/expression.ts'
import { field, form, optionList, section, text } from '../../building.ts'
import { criterion } from '../../exit-rules.ts'
import { and } from '../../expressions.ts'
import { formExample } from '../../golden.ts'

const given = (id: string): Expr => ({ op: 'answered', a: [{ f: id }] })

const fragile = optionList('fragile', text('Publics fragilisés', 'People made vulnerable'), [
  ['DELD', 'Demandeur d’emploi de longue durée', 'Long-term job seeker'],
  ['DETLD', 'Demandeur d’emploi de très longue durée', 'Very long-term job seeker'],
  ['PLUS_50', 'Plus de 50 ans', 'Over 50'],
])

const joined = (name: string) => ({ value: [name] })
const complete = {
  f_criterion: { value: 'Demandeur d’emploi de longue durée' },
  f_prescription_sheet: joined('fiche'),
  f_identity: joined('identite'),
  f_eligibility_proof: joined('preuve'),
}
const without = (id: keyof typeof complete) =>
  Object.fromEntries(Object.entries(complete).filter(([one]) => one !== id))
const NOT = { outcome: null, rule: null }

const examples: GoldenCase[] = [
  formExample('complete', ['Toutes les pièces jointes', 'All documents joined'], complete, {
    outcome: 'eligible',
    rule: 'src_complete',
  }),
  formExample(
    'no-proof',
    ['Sans preuve du critère d’éligibilité', 'No proof of eligibility'],
    without('f_eligibility_proof'),
    NOT,
  ),
  formExample('no-identity', ['Sans pièce d’identité', 'No identity document'], without('f_identity'), NOT),
  formExample(
    'no-sheet',
    ['Sans fiche de prescription', 'No prescription sheet'],
    without('f_prescription_sheet'),
    NOT,
  ),
  formExample('no-criterion', ['Critère d’entrée non nommé', 'Entry criterion not named'], without('f_criterion'), NOT),
  formExample('nothing', ['Dossier vide', 'Empty file'], {}, NOT),
]

/**
 * Sources’ « dossier de candidature ». Documents are fields of their own, all required: without one of them the file
 * cannot be submitted. The list of entry criteria is not in the text. @source 002, PLIE des Sources, « L’accueil et l’intégration »
 */
export const sourcesPrescription: FormDefinition = form({
  id: 'sources-prescription',
  key: 'dossier-candidature',
  kind: 'prescription',
  title: text('Dossier de candidature', 'Application file'),
  intro: text(
    'Tous les éléments de justification de l’éligibilité sont exigés, faute de quoi la personne ne peut intégrer le dispositif.',
    'Every proof of eligibility is required; without them the person cannot enter.',
  ),
  items: [
    section('s_application', text('La candidature', 'The application'), [
      field(
        'f_criterion',
        'text',
        'entryCriterion',
        text('Critère d’entrée dans le PLIE', 'Entry criterion of the PLIE'),
        {
          help: text(
            'Celui que la preuve d’éligibilité établit. Le texte ne donne pas la liste des critères.',
            'The one the proof of eligibility establishes. The text does not list the criteria.',
          ),
          required: true,
          rules: { maxLength: 300 },
          sensitivity: 'social',
        },
      ),
      field('f_fragile', 'choices', 'vulnerableGroups', text('Public fragilisé', 'Vulnerable group'), {
        list: fragile.id,
        sensitivity: 'social',
        searchable: true,
      }),
      field('f_request', 'paragraph', 'personsRequest', text('Demande de la personne', 'The person’s request'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field('f_goal', 'paragraph', 'insertionGoal', text('Objectif d’insertion', 'Insertion goal'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
      field(
        'f_added_value',
        'paragraph',
        'expectedAddedValue',
        text('Plus-value attendue dans le PLIE', 'What the PLIE is expected to bring'),
        { required: true, rules: { maxLength: 4000 } },
      ),
    ]),
    section('s_interview', text('Entretien de vérification', 'Checking interview'), [
      field('f_met_on', 'date', 'metOn', text('Personne reçue le', 'Person met on'), {
        required: true,
        rules: { from: '2015-01-01', to: 'today' },
        searchable: true,
      }),
      field('f_motivation', 'paragraph', 'motivation', text('Motivation du candidat', 'The candidate’s motivation'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
    ]),
    section('s_documents', text('Pièces exigées', 'Documents required'), [
      field('f_prescription_sheet', 'file', 'prescriptionSheet', text('Fiche de prescription', 'Prescription sheet'), {
        required: true,
        rules: { max: 5 },
      }),
      field('f_identity', 'file', 'identityDocument', text('Pièce d’identité', 'Identity document'), {
        required: true,
        rules: { max: 5 },
        sensitivity: 'social',
      }),
      field(
        'f_eligibility_proof',
        'file',
        'eligibilityProof',
        text('Preuve du critère d’éligibilité', 'Proof of the eligibility criterion'),
        { required: true, rules: { max: 10 }, sensitivity: 'social' },
      ),
    ]),
  ],
  lists: [fragile],
  rules: [
    criterion({
      id: 'src_complete',
      label: text('Dossier complet, à proposer au comité', 'Complete file, to be put to the committee'),
      outcome: 'eligible',
      when: and(given('f_criterion'), given('f_prescription_sheet'), given('f_identity'), given('f_eligibility_proof')),
      committee: true,
      evidence: ['Fiche de prescription', 'Pièce d’identité', 'Preuve du critère d’éligibilité'],
      because: text(
        'Le critère d’entrée est nommé et toutes les pièces qui justifient l’éligibilité sont jointes.',
        'The entry criterion is named and every proof of eligibility is joined.',
      ),
      source:
        '002, PLIE des Sources, « Tous les éléments de justification de l’éligibilité du participant seront exigés faute de quoi le participant ne pourra intégrer le dispositif. » ; « les justificatifs d’entrée (fiche de prescription, contrat d’engagement, pièce d’identité et preuve du critère d’éligibilité) »',
    }),
  ],
  cases: examples,
})
