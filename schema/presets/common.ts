import type { FormDefinition, OptionList } from '../form/form.ts'
import { barrierComputed, barrierScale, barrierSection } from './barriers.ts'
import { field, form, optionList, section, text } from './building.ts'

/** Names of the outcomes exit criteria give; a PLIE renames them in its preset. */
export const commonOutcomes = {
  positive: text('Sortie positive', 'Positive exit'),
  dynamic: text('Sortie dynamique', 'Dynamic exit'),
  'reduced-obstacles': text('Réduction des freins à l’emploi', 'Obstacles to employment reduced'),
  other: text('Autre sortie', 'Other exit'),
  eligible: text('Public visé', 'Target public'),
  validated: text('Étape validée', 'Step validated'),
}

/** Publics named by the texts of both PLIEs; a person may be several. */
export const statusList: OptionList = optionList('status', text('Statuts', 'Statuses'), [
  ['DELD', 'Demandeur d’emploi de longue durée', 'Long-term job seeker'],
  ['BRSA', 'Bénéficiaire du RSA', 'RSA recipient'],
  ['ASS', 'Bénéficiaire de l’ASS', 'ASS recipient'],
  ['AAH', 'Bénéficiaire de l’AAH', 'AAH recipient'],
  ['TH', 'Travailleur handicapé', 'Disabled worker'],
  ['QPV', 'Habitant d’un quartier prioritaire', 'Resident of a priority district'],
  ['PAUVRETE', 'En situation ou menacé de pauvreté', 'In or near poverty'],
  ['DIFFICULTE', 'En difficulté d’insertion sociale et professionnelle', 'Social and professional difficulty'],
])

/** Obstacles the prescriber knows of, in the words of the diagnostic grid. */
export const knownBarriersList: OptionList = optionList('known-barrier', text('Freins repérés', 'Obstacles spotted'), [
  ['MOBILITE', 'Mobilité', 'Mobility'],
  ['SANTE', 'Santé', 'Health'],
  ['LOGEMENT', 'Logement', 'Housing'],
  ['FAMILLE', 'Famille et garde d’enfants', 'Family and childcare'],
  ['FINANCES', 'Finances', 'Money'],
  ['LANGUE', 'Langue française', 'French language'],
  ['SAVOIRS', 'Savoirs de base', 'Basic skills'],
  ['ADMINISTRATIF', 'Démarches administratives', 'Paperwork'],
  ['NUMERIQUE', 'Numérique', 'Digital'],
])

/** The usual reasons for leaving; each carries the family it belongs to as a tag. @source domain §9.5 */
export const exitReasonList: OptionList = optionList('exit-reason', text('Motifs de sortie', 'Reasons for leaving'), [
  ['EMPLOI', 'Emploi', 'Job', { tags: ['employment'] }],
  ['FORMATION', 'Formation', 'Training', { tags: ['training'] }],
  ['CERTIFICATION', 'Certification', 'Certification', { tags: ['training'] }],
  ['DEMENAGEMENT', 'Déménagement', 'Moved away', { tags: ['administrative'] }],
  ['DECES', 'Décès', 'Death', { tags: ['administrative'] }],
  ['SANTE', 'Raisons de santé', 'Health', { tags: ['initiative'] }],
  ['ABANDON', 'Abandon', 'Gave up', { tags: ['initiative'] }],
  ['ABSENCES', 'Non-respect des engagements ou absences', 'Commitments not kept or absences', { tags: ['initiative'] }],
  ['REORIENTATION', 'Réorientation', 'Redirected elsewhere', { tags: ['initiative'] }],
  ['FIN_DUREE', 'Fin de la durée maximale', 'Longest length reached', { tags: ['administrative'] }],
  ['RETRAITE', 'Retraite', 'Retirement', { tags: ['administrative'] }],
  ['EMPECHEMENT', 'Empêchement durable', 'Lastingly prevented', { tags: ['administrative'] }],
  [
    'FIN_DROITS',
    'Fin du droit au séjour ou au travail',
    'End of the right to stay or work',
    { tags: ['administrative'] },
  ],
  ['AUTRE', 'Autre', 'Other', { tags: ['initiative'] }],
])

export const diplomaList: OptionList = optionList(
  'diploma',
  text('Niveau de diplôme', 'Level of diploma'),
  [
    ['0', 'Aucun diplôme', 'No diploma', { concept: ['fse:EECO09'] }],
    ['2', 'Brevet, CFG (niveaux 1 et 2)', 'Lower secondary (levels 1 and 2)', { concept: ['fse:EECO09'] }],
    ['3', 'CAP, BEP (niveau 3)', 'Vocational certificate (level 3)', { concept: ['fse:EECO10'] }],
    ['4', 'Baccalauréat (niveau 4)', 'Baccalauréat (level 4)', { concept: ['fse:EECO10'] }],
    ['5', 'Bac + 2 (niveau 5)', 'Two years after baccalauréat (level 5)', { concept: ['fse:EECO11'] }],
    ['6', 'Bac + 3 ou 4 (niveau 6)', 'Bachelor (level 6)', { concept: ['fse:EECO11'] }],
    ['7', 'Bac + 5 et plus (niveaux 7 et 8)', 'Master or more (levels 7 and 8)', { concept: ['fse:EECO11'] }],
  ],
  true,
)

/** The default diagnostic grid, alone: what a PLIE starts from when it has none. */
export const commonDiagnostic: FormDefinition = form({
  id: 'common-diagnostic',
  key: 'diagnostic-socioprofessionnel',
  kind: 'diagnostic',
  title: text('Diagnostic socioprofessionnel', 'Socio-professional diagnostic'),
  items: [
    section('s_interview', text('Entretien', 'Interview'), [
      field('f_interview_date', 'date', 'interviewDate', text('Date de l’entretien', 'Date of the interview'), {
        required: true,
        rules: { from: '2000-01-01', to: 'today' },
        searchable: true,
      }),
    ]),
    barrierSection(),
    section('s_conclusion', text('Conclusion', 'Conclusion'), [
      field('f_priorities', 'paragraph', 'priorities', text('Priorités retenues', 'Priorities agreed'), {
        required: true,
        rules: { maxLength: 4000 },
      }),
    ]),
  ],
  lists: [barrierScale],
  computed: barrierComputed,
})

/** Forms every PLIE may start from, whatever its own text says. */
export const commonPresets: readonly FormDefinition[] = [commonDiagnostic]
