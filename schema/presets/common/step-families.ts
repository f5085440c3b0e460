import type { OptionList } from '../../form/form.ts'
import { optionList, text } from '../building.ts'

/** Documents a step is usually proved by. @source domain §5.4, from the texts of Agen, Dijon, Niort, Portes du Sud */
export const STEP_DOCUMENTS = {
  attendance: text('Feuilles d’émargement ou de présence', 'Attendance sheets'),
  report: text('Bilan ou compte rendu de l’action', 'Review or report of the action'),
  training: text('Attestation d’entrée ou de fin de formation', 'Certificate of entry into, or end of, training'),
  title: text('Copie du titre, du diplôme ou de la certification', 'Copy of the title, diploma or certification'),
  internship: text('Convention ou attestation de stage ou d’immersion', 'Agreement or certificate of the immersion'),
  job: text('Contrat de travail ou de mission', 'Work or agency contract'),
  employer: text('Attestation de l’employeur', 'Employer’s certificate'),
  letter: text('Courrier, e-mail ou attestation d’un partenaire', 'Letter, e-mail or certificate of a partner'),
}
export type StepDocument = keyof typeof STEP_DOCUMENTS

/** What proves the steps of some families: one of `oneOf`. `also`: joined when there is one, proves nothing alone. */
interface Proof {
  readonly id: string
  readonly oneOf: readonly StepDocument[]
  readonly also?: readonly StepDocument[]
  readonly families: readonly (readonly [code: string, fr: string, en: string])[]
}

/**
 * The families of steps the texts name, together, by what usually proves them. Accompaniment is in none: it is no step.
 * @source domain §5.3 (union of the texts), §5.4
 */
export const stepProofs: readonly Proof[] = [
  {
    id: 'workshop',
    oneOf: ['attendance', 'report'],
    families: [
      ['MOBILISATION', 'Mobilisation, remobilisation', 'Mobilisation'],
      ['BILAN', 'Bilan, diagnostic, orientation', 'Assessment, orientation'],
      ['PROJET', 'Élaboration du projet professionnel', 'Building a professional project'],
      ['RECHERCHE', 'Recherche d’emploi : ateliers, coaching', 'Job search: workshops, coaching'],
    ],
  },
  {
    id: 'training',
    oneOf: ['training'],
    also: ['title'],
    families: [
      ['SAVOIRS', 'Savoirs de base, français, numérique, bureautique', 'Basic skills, French, digital, office tools'],
      ['PREQUALIFIANTE', 'Formation préqualifiante', 'Pre-qualifying training'],
      ['QUALIFIANTE', 'Formation qualifiante', 'Qualifying training'],
      ['CERTIFIANTE', 'Formation certifiante ou diplômante', 'Certifying training'],
    ],
  },
  { id: 'clea', oneOf: ['title', 'report'], families: [['CLEA', 'CléA', 'CléA certificate']] },
  {
    id: 'immersion',
    oneOf: ['internship'],
    families: [['IMMERSION', 'Immersion (PMSMP, stage)', 'Immersion in a firm']],
  },
  {
    id: 'obstacle',
    oneOf: ['letter', 'attendance'],
    families: [
      ['FREIN_MOBILITE', 'Levée de frein : mobilité', 'Removing an obstacle: mobility'],
      ['FREIN_GARDE', 'Levée de frein : garde d’enfants', 'Removing an obstacle: childcare'],
      ['FREIN_SANTE', 'Levée de frein : santé', 'Removing an obstacle: health'],
      ['FREIN_LOGEMENT', 'Levée de frein : logement', 'Removing an obstacle: housing'],
      ['FREIN_SOCIAL', 'Levée de frein : autre aide sociale', 'Removing an obstacle: other social help'],
      ['ENTREPRISE', 'Relation entreprise : rencontre, visite', 'Meeting employers: job fair, visit'],
      ['AIDE_FINANCIERE', 'Aide financière', 'Financial help'],
    ],
  },
  {
    id: 'job',
    oneOf: ['job', 'employer'],
    families: [
      ['EMPLOI_SIAE', 'Emploi : CDDI, structure d’insertion', 'Job: integration structure'],
      ['EMPLOI_AIDE', 'Emploi : contrat aidé', 'Job: subsidised contract'],
      ['EMPLOI_INTERIM', 'Emploi : intérim (classique, d’insertion, clauses)', 'Job: agency work'],
      ['EMPLOI_CDD', 'Emploi : CDD', 'Job: fixed-term contract'],
    ],
  },
  {
    id: 'follow-up',
    oneOf: ['employer', 'letter'],
    families: [['SUIVI_EMPLOI', 'Suivi dans l’emploi', 'Follow-up in the job']],
  },
]

/** What a dashboard groups families under. @source 002, PLIE des Graves (emploi, formation, autres) */
const groupOf = (proof: string): string => (proof === 'job' ? 'job' : proof === 'training' ? 'training' : 'other')

export const stepFamilies: OptionList = optionList(
  'step-family',
  text('Familles d’étapes', 'Families of steps'),
  stepProofs.flatMap(({ id, families }) =>
    families.map(([code, fr, en]) => [code, fr, en, { tags: [groupOf(id)] }] as const),
  ),
)
