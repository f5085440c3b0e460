import type { FactOption } from '../rules/fact-source.ts'

/** Kinds of work contract, with the name people give them. @source plie-profiles, « vocabulary of the exit predicates » */
export const CONTRACT_KINDS = [
  { id: 'cdi', label: { fr: 'CDI', en: 'Permanent contract (CDI)' } },
  { id: 'cdd', label: { fr: 'CDD', en: 'Fixed-term contract (CDD)' } },
  { id: 'contrat_aide', label: { fr: 'Contrat aidé', en: 'Subsidised contract' } },
  { id: 'cddi', label: { fr: 'CDDI', en: 'Insertion fixed-term contract (CDDI)' } },
  { id: 'interim', label: { fr: 'Intérim', en: 'Temporary agency work' } },
  { id: 'saisonnier', label: { fr: 'Contrat saisonnier', en: 'Seasonal contract' } },
  { id: 'alternance', label: { fr: 'Alternance', en: 'Work-study contract' } },
  { id: 'creation_entreprise', label: { fr: 'Création d’entreprise', en: 'Business creation' } },
  { id: 'cesu', label: { fr: 'CESU', en: 'Household service employment (CESU)' } },
  { id: 'autre', label: { fr: 'Autre emploi', en: 'Other job' } },
] as const satisfies readonly FactOption[]
export type ContractKind = (typeof CONTRACT_KINDS)[number]['id']

/**
 * Kinds of insertion enterprise an employer may be; `none`: the employer is no such enterprise.
 * @source domain §1 « SIAE: ACI, EI, AI, ETTI, EITI »
 */
export const SIAE_KINDS = [
  { id: 'none', label: { fr: 'Employeur ordinaire, hors SIAE', en: 'Ordinary employer, not an insertion enterprise' } },
  { id: 'aci', label: { fr: 'Atelier ou chantier d’insertion (ACI)', en: 'Insertion workshop or worksite (ACI)' } },
  { id: 'ei', label: { fr: 'Entreprise d’insertion (EI)', en: 'Insertion firm (EI)' } },
  { id: 'ai', label: { fr: 'Association intermédiaire (AI)', en: 'Intermediary association (AI)' } },
  {
    id: 'etti',
    label: { fr: 'Entreprise de travail temporaire d’insertion (ETTI)', en: 'Insertion temporary work agency (ETTI)' },
  },
  {
    id: 'eiti',
    label: {
      fr: 'Entreprise d’insertion par le travail indépendant (EITI)',
      en: 'Insertion through self-employment (EITI)',
    },
  },
] as const satisfies readonly FactOption[]
export type SiaeKind = (typeof SIAE_KINDS)[number]['id']

export const TRAINING_KINDS = [
  { id: 'formation_qualifiante', label: { fr: 'Formation qualifiante', en: 'Qualifying training' } },
  { id: 'formation_non_qualifiante', label: { fr: 'Formation non qualifiante', en: 'Non-qualifying training' } },
  { id: 'certification', label: { fr: 'Certification', en: 'Certification' } },
] as const satisfies readonly FactOption[]
export type TrainingKind = (typeof TRAINING_KINDS)[number]['id']

/** How much of a title, a diploma or a certification was obtained. @source domain §6, « certificationObtained total|partial » */
export const CERTIFICATION_EXTENTS = [
  { id: 'partial', label: { fr: 'En partie', en: 'In part' } },
  { id: 'total', label: { fr: 'En totalité', en: 'In whole' } },
] as const satisfies readonly FactOption[]
export type CertificationExtent = (typeof CERTIFICATION_EXTENTS)[number]['id']

/** Where a dossier stands in its life cycle. @source domain §3 */
export const DOSSIER_STATUSES = [
  { id: 'prescribed', label: { fr: 'Prescrit', en: 'Prescribed' } },
  { id: 'checking', label: { fr: 'Éligibilité en cours', en: 'Eligibility under check' } },
  { id: 'welcome', label: { fr: 'En accueil', en: 'Being welcomed' } },
  { id: 'submitted', label: { fr: 'Entrée proposée', en: 'Entry proposed' } },
  { id: 'postponed', label: { fr: 'Entrée ajournée', en: 'Entry postponed' } },
  { id: 'active', label: { fr: 'En accompagnement', en: 'Active' } },
  { id: 'standby', label: { fr: 'En veille', en: 'On standby' } },
  { id: 'in_job_follow_up', label: { fr: 'Suivi dans l’emploi', en: 'In-job follow-up' } },
  { id: 'exit_proposed', label: { fr: 'Sortie proposée', en: 'Exit proposed' } },
  { id: 'exited', label: { fr: 'Sorti', en: 'Exited' } },
  { id: 'rejected', label: { fr: 'Non éligible', en: 'Not eligible' } },
  { id: 'refused', label: { fr: 'Refusé', en: 'Refused' } },
  { id: 'dropped', label: { fr: 'Sans suite', en: 'Dropped' } },
] as const satisfies readonly FactOption[]
export type DossierStatus = (typeof DOSSIER_STATUSES)[number]['id']

/** What became of one item between two diagnostics. @source 001, IV « Réduction des freins à l’emploi » */
export const BARRIER_LIFTS = [
  { id: 'none', label: { fr: 'Inchangé', en: 'Unchanged' } },
  { id: 'partial', label: { fr: 'Levé partiellement', en: 'Partially lifted' } },
  { id: 'total', label: { fr: 'Levé totalement', en: 'Totally lifted' } },
  { id: 'worsened', label: { fr: 'Aggravé', en: 'Worsened' } },
] as const satisfies readonly FactOption[]
export type BarrierLift = (typeof BARRIER_LIFTS)[number]['id']

/** Publics the PLIEs aim at; a person may be several. @source 000 « Le public ciblé », 001 III.1, domain §9 */
export const PARTICIPANT_STATUSES = [
  { id: 'deld', label: { fr: 'Demandeur d’emploi de longue durée', en: 'Long-term job seeker' } },
  { id: 'brsa', label: { fr: 'Bénéficiaire du RSA', en: 'RSA recipient' } },
  { id: 'ass', label: { fr: 'Bénéficiaire de l’ASS', en: 'ASS recipient' } },
  { id: 'aah', label: { fr: 'Bénéficiaire de l’AAH', en: 'AAH recipient' } },
  { id: 'th', label: { fr: 'Travailleur handicapé', en: 'Disabled worker' } },
  { id: 'qpv', label: { fr: 'Habitant d’un quartier prioritaire', en: 'Resident of a priority district' } },
  { id: 'senior', label: { fr: 'Senior (50 ans et plus)', en: 'Senior (50 and over)' } },
  { id: 'jeune', label: { fr: 'Jeune de moins de 26 ans', en: 'Under 26' } },
  { id: 'parent_isole', label: { fr: 'Parent isolé', en: 'Single parent' } },
  { id: 'pauvrete', label: { fr: 'En situation ou menacé de pauvreté', en: 'In or near poverty' } },
  {
    id: 'difficulte',
    label: { fr: 'En difficulté d’insertion sociale et professionnelle', en: 'Social and professional difficulty' },
  },
] as const satisfies readonly FactOption[]
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number]['id']
