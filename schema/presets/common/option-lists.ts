import type { OptionList } from '../../form/form.ts'
import { optionList, text } from '../building.ts'

/* Option lists several forms share. They are the product’s own wording: a PLIE edits its copy. */

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

export const housingList: OptionList = optionList('housing', text('Logement', 'Housing'), [
  ['PROPRIETAIRE', 'Propriétaire', 'Owner'],
  ['LOCATAIRE', 'Locataire', 'Tenant'],
  ['HEBERGE', 'Hébergé chez un tiers', 'Staying with somebody'],
  ['FOYER', 'Foyer ou hébergement d’urgence', 'Hostel or emergency housing', { concept: ['fse:EECO16'] }],
  ['SANS', 'Sans logement', 'Homeless', { concept: ['fse:EECO16'] }],
])

export const resourcesList: OptionList = optionList('resources', text('Ressources', 'Income'), [
  ['RSA', 'RSA', 'RSA'],
  ['ASS', 'ASS', 'ASS'],
  ['AAH', 'AAH', 'AAH'],
  ['ARE', 'Allocation chômage', 'Unemployment benefit'],
  ['SALAIRE', 'Salaire', 'Wages'],
  ['AUTRE', 'Autres ressources', 'Other income'],
  ['AUCUNE', 'Aucune ressource', 'No income'],
])

export const transportList: OptionList = optionList('transport', text('Moyens de déplacement', 'Means of transport'), [
  ['PERMIS_B', 'Permis B', 'Driving licence'],
  ['VOITURE', 'Voiture', 'Car'],
  ['DEUX_ROUES', 'Deux-roues motorisé', 'Motorbike or scooter'],
  ['VELO', 'Vélo', 'Bicycle'],
  ['TRANSPORTS', 'Transports en commun', 'Public transport'],
  ['AUCUN', 'Aucun', 'None'],
])

export const projectStageList: OptionList = optionList(
  'project-stage',
  text('Maturité du projet', 'How mature the project is'),
  [
    ['AUCUN', 'Pas encore de projet', 'No project yet'],
    ['PISTES', 'Des pistes', 'Some leads'],
    ['A_VALIDER', 'Un projet à valider', 'A project to confirm'],
    ['VALIDE', 'Un projet validé', 'A confirmed project'],
  ],
  true,
)

export const strengthsList: OptionList = optionList('strengths', text('Potentiels', 'Strengths'), [
  ['SAVOIR_ETRE', 'Savoir-être', 'Behaviour at work'],
  ['EXPERIENCE', 'Expérience récente', 'Recent experience'],
  ['QUALIFICATION', 'Qualification', 'Qualification'],
  ['RESEAU', 'Entourage et réseau', 'Family, friends and network'],
  ['MOTIVATION', 'Motivation', 'Motivation'],
  ['DISPONIBILITE', 'Disponibilité', 'Availability'],
])
