/**
 * What a document deposited in a dossier is, out of a closed list: what is told of it (the history, a controller's list) then never
 * tells of health. Identity papers are seen and handed back (domain §11): a copy is kept where the PLIE asks for one.
 */
export const DOCUMENT_KINDS = [
  { id: 'identity', label: { fr: 'Pièce d’identité', en: 'Identity document' } },
  { id: 'residence', label: { fr: 'Justificatif de domicile', en: 'Proof of address' } },
  { id: 'entitlement', label: { fr: 'Justificatif de situation ou de droits', en: 'Proof of status or rights' } },
  { id: 'engagement', label: { fr: 'Contrat d’engagement signé', en: 'Signed engagement contract' } },
  { id: 'attendance', label: { fr: 'Feuille d’émargement', en: 'Attendance sheet' } },
  { id: 'certificate', label: { fr: 'Attestation ou certificat', en: 'Certificate' } },
  { id: 'training', label: { fr: 'Document de formation', en: 'Training document' } },
  { id: 'job', label: { fr: 'Contrat de travail', en: 'Work contract' } },
  { id: 'payslip', label: { fr: 'Bulletin de salaire', en: 'Pay slip' } },
  { id: 'cv', label: { fr: 'CV ou lettre de motivation', en: 'CV or cover letter' } },
  { id: 'letter', label: { fr: 'Courrier', en: 'Letter' } },
  { id: 'other', label: { fr: 'Autre document', en: 'Other document' } },
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]['id']

/** What may be done to a document. */
export const DOCUMENT_ACTS = ['deposit', 'replace', 'correct', 'withdraw'] as const
export type DocumentAct = (typeof DOCUMENT_ACTS)[number]
