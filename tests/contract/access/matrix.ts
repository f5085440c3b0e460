import type { ApiScope } from '../../../server/platform/actor.ts'

/**
 * Who may do what: every query and mutation, by every caller, for a record that is theirs, for one of the same PLIE that is not,
 * and for another PLIE's. The file is the promise; the test executes every cell.
 *
 * `a` allow — done, or refused only for what was typed · `f` filtered — answered without the record · `d` deny — refused.
 */
export const CALLERS = [
  'anonymous',
  'platform-operator',
  'plie-administrator',
  'coordination',
  'referent',
  'prescriber',
  'auditor',
  'external-system',
] as const
export type Caller = (typeof CALLERS)[number]

export const RELATIONS = ['own', 'peer', 'foreign'] as const
export type Relation = (typeof RELATIONS)[number]

/** One letter a caller, in the order of `CALLERS`. A relation that has no meaning for an operation is left out. */
export type Cells = { readonly [R in Relation]?: string }

const NOBODY = 'd d d d d d d d'
const ADMINISTRATOR = 'd d a d d d d d'
const COORDINATION = 'd d d a d d d d'
/** The person's référent and the coordination. */
const FOLLOWED = { own: 'd d d a a d d d', peer: 'd d d a d d d d', foreign: NOBODY }
/** The prescriber too, in what they sent. */
const WRITTEN = { own: 'd d d a a a d d', peer: 'd d d a d d d d', foreign: NOBODY }
const READ = { own: 'd d d a a a a a', peer: 'd d d a f f a a', foreign: 'd d d f f f f f' }

export const OPERATIONS: Readonly<Record<string, Cells>> = {
  // ---------------------------------------------------------------- queries
  viewer: { own: 'f a a a a a a a' },
  plie: { own: 'd d a a a a a a' },
  forms: { own: 'd d a a a a a a', peer: 'd d a f f f f f', foreign: 'd d f f f f f f' },
  form: { own: 'd d a a a a a a', peer: 'd d a f f f f f', foreign: 'd d f f f f f f' },
  formVersion: { own: 'd d a a a a a a', foreign: 'd d f f f f f f' },
  draftReview: { own: ADMINISTRATOR, foreign: NOBODY },
  replayDraft: { own: ADMINISTRATOR, foreign: NOBODY },
  replayExplanation: { own: ADMINISTRATOR, foreign: NOBODY },
  migrationPlan: { own: ADMINISTRATOR, foreign: NOBODY },
  dryRunMigration: { own: ADMINISTRATOR, foreign: NOBODY },
  answerMigrations: { own: ADMINISTRATOR, foreign: NOBODY },
  upstreamChanges: { own: ADMINISTRATOR, foreign: NOBODY },
  publicationSettings: { own: ADMINISTRATOR },
  plieSettings: { own: ADMINISTRATOR },
  formHealth: { own: ADMINISTRATOR, foreign: NOBODY },
  presets: { own: ADMINISTRATOR },
  dossiers: READ,
  dossier: READ,
  /** Figures of what each reads; a system may have the figures alone. */
  dossierAggregates: { own: 'd d d a a a a a' },
  submission: READ,
  conceptAggregates: { own: 'd d d a a a a a' },
  answersByConcept: { own: 'd d d a a a a a' },
  journey: { own: 'd d d a a d a a', peer: 'd d d a d d a a', foreign: NOBODY },
  contactSummary: { own: 'd d d a a d a a', peer: 'd d d a d d a a', foreign: NOBODY },
  possibleDuplicates: { own: 'd d d a a d d d' },
  caseloads: { own: COORDINATION, foreign: 'd d d f d d d d' },
  structures: { own: 'd d a a a d a d', foreign: 'd d f f f d f d' },
  referentSuggestions: { own: COORDINATION },
  transferPreview: { own: COORDINATION },
  /** Asked for all of it, not only what waits for the caller. */
  dueItems: { own: 'd d d a a d d d', peer: 'd d d a f d d d', foreign: 'd d d f f d d d' },
  dossierViews: { own: 'd d d a f f f f', foreign: 'd d d f f f f f' },
  dossierExport: { own: 'd d d a a a a a' },
  fseOperations: { own: 'd d a a a d a a', foreign: 'd d f f f d f f' },
  participationPreview: { own: 'd d d a a d d d', foreign: NOBODY },
  stepsToday: { own: 'd d d a a d a a', peer: 'd d d a d d a a', foreign: NOBODY },
  engagement: { own: 'd d d a a d a a', peer: 'd d d a d d a a', foreign: NOBODY },
  exitAssessment: FOLLOWED,
  outcomes: { own: 'd d a a a a a a' },
  members: { own: 'd d a a d d d d', foreign: 'd d f f d d d d' },
  memberNames: { own: 'd d a a a d d d', foreign: 'd d f f f d d d' },
  apiTokens: { own: ADMINISTRATOR, foreign: 'd d f d d d d d' },
  /** Everything that happened is told to who may follow the PLIE as a whole. */
  changesSince: { own: 'd d d a d d a a' },
  webhooks: { own: ADMINISTRATOR, foreign: 'd d f d d d d d' },
  apiNotices: { own: ADMINISTRATOR },
  auditEntries: { own: 'd d a d d d a d', foreign: 'd d f d d d f d' },
  communes: { own: 'd d a a a a a a' },
  rome: { own: 'd d a a a a a a' },
  /** A prescription is a référent's once its dossier is: in the world of the matrix none is decided yet. */
  prescriptions: { own: 'd d d a f d d d', foreign: 'd d d f f d d d' },
  prescription: { own: 'd d d a f d d d', foreign: 'd d d f f d d d' },
  prescriptionCheck: { own: 'd d d a d d d d', foreign: NOBODY },
  prescriptionSheets: { own: 'd d d a d a d a' },
  sentPrescriptions: { own: 'd d d a d a d a' },
  /** Of what the caller handed in: the one of the matrix is the coordination’s. */
  sentPrescription: { own: COORDINATION, foreign: NOBODY },
  prescriptionLinks: { own: ADMINISTRATOR, foreign: 'd d f d d d d d' },
  /** Typed answers of a form the PLIE has published, under whatever name. */
  '<form>': READ,
  /** Its figures. */
  '<aggregates>': { own: 'd d d a a a a a' },

  // ---------------------------------------------------------------- mutations
  createForm: { own: ADMINISTRATOR },
  importForm: { own: ADMINISTRATOR },
  copyForm: { own: ADMINISTRATOR, foreign: NOBODY },
  saveFormDraft: { own: ADMINISTRATOR, foreign: NOBODY },
  publishForm: { own: ADMINISTRATOR, foreign: NOBODY },
  undoMigration: { own: ADMINISTRATOR, foreign: NOBODY },
  restoreVersion: { own: ADMINISTRATOR, foreign: NOBODY },
  takeUpstream: { own: ADMINISTRATOR, foreign: NOBODY },
  dismissUpstream: { own: ADMINISTRATOR, foreign: NOBODY },
  requestPublication: { own: ADMINISTRATOR, foreign: NOBODY },
  approvePublication: { own: ADMINISTRATOR, foreign: NOBODY },
  sendBackPublication: { own: ADMINISTRATOR, foreign: NOBODY },
  withdrawPublication: { own: ADMINISTRATOR, foreign: NOBODY },
  configurePublications: { own: ADMINISTRATOR },
  changePlieSetting: { own: ADMINISTRATOR },
  openDossier: { own: 'd d d a a a d d' },
  assignReferent: { own: 'd d d a d d d d', peer: 'd d d a d d d d', foreign: NOBODY },
  transferDossiers: { own: COORDINATION, peer: COORDINATION, foreign: NOBODY },
  recordAbsence: { own: COORDINATION },
  setWorkingTime: { own: COORDINATION, foreign: NOBODY },
  endAbsence: { own: COORDINATION, foreign: NOBODY },
  recordStructure: { own: 'd d a a d d d d' },
  updateStructure: { own: 'd d a a d d d d', foreign: NOBODY },
  attachReferent: { own: 'd d a a d d d d', foreign: NOBODY },
  keepDossierView: { own: 'd d d a a a a d' },
  /** Each keeps their own: the one of the matrix is the coordination’s. */
  forgetDossierView: { own: COORDINATION, foreign: NOBODY },
  updateParticipant: FOLLOWED,
  startSubmission: WRITTEN,
  saveAnswers: WRITTEN,
  submitAnswers: WRITTEN,
  recordWorkContract: FOLLOWED,
  updateWorkContract: FOLLOWED,
  removeWorkContract: FOLLOWED,
  recordTraining: FOLLOWED,
  updateTraining: FOLLOWED,
  removeTraining: FOLLOWED,
  /** Asked with the first act of the table, which the coordination does; journey-rights.test.ts asks with every one. */
  actOnJourney: { own: COORDINATION, peer: COORDINATION, foreign: NOBODY },
  markEntryDocument: FOLLOWED,
  recordContact: FOLLOWED,
  updateContact: FOLLOWED,
  removeContact: FOLLOWED,
  /** Asked with what waits for a decision, which the coordination puts off; due.test.ts asks with the rest. */
  snoozeDueItem: { own: COORDINATION, peer: COORDINATION, foreign: NOBODY },
  /** Several at once: those out of reach are left, as in a list. */
  snoozeDueItems: { own: 'd d d a a d d d', peer: 'd d d a a d d d', foreign: 'd d d a a d d d' },
  recordFseOperation: { own: 'd d a a d d d d' },
  updateFseOperation: { own: 'd d a a d d d d', foreign: NOBODY },
  closeFseOperation: { own: 'd d a a d d d d', foreign: NOBODY },
  recordParticipation: FOLLOWED,
  recordParticipations: FOLLOWED,
  leaveOperation: FOLLOWED,
  updateParticipation: FOLLOWED,
  removeParticipation: FOLLOWED,
  recordStep: FOLLOWED,
  updateStep: FOLLOWED,
  /** Asked with an act of the référent; steps/rights.test.ts asks with every one. */
  actOnStep: FOLLOWED,
  startStepSheet: FOLLOWED,
  markStepEvidence: FOLLOWED,
  depositDocument: FOLLOWED,
  replaceDocument: FOLLOWED,
  updateDocument: FOLLOWED,
  withdrawDocument: FOLLOWED,
  signContract: FOLLOWED,
  proposeExit: FOLLOWED,
  inviteMember: { own: ADMINISTRATOR },
  changeMemberRoles: { own: ADMINISTRATOR, foreign: NOBODY },
  createApiToken: { own: ADMINISTRATOR },
  rotateApiToken: { own: ADMINISTRATOR, foreign: NOBODY },
  createWebhook: { own: ADMINISTRATOR },
  updateWebhook: { own: ADMINISTRATOR, foreign: NOBODY },
  rotateWebhookSecret: { own: ADMINISTRATOR, foreign: NOBODY },
  pauseWebhook: { own: ADMINISTRATOR, foreign: NOBODY },
  resumeWebhook: { own: ADMINISTRATOR, foreign: NOBODY },
  replayWebhook: { own: ADMINISTRATOR, foreign: NOBODY },
  testWebhook: { own: ADMINISTRATOR, foreign: NOBODY },
  removeWebhook: { own: ADMINISTRATOR, foreign: NOBODY },
  revokeApiToken: { own: ADMINISTRATOR, foreign: NOBODY },
  createPrescriptionLink: { own: ADMINISTRATOR },
  revokePrescriptionLink: { own: ADMINISTRATOR, foreign: NOBODY },
  takePrescription: { own: COORDINATION, foreign: NOBODY },
  acceptPrescription: { own: COORDINATION, foreign: NOBODY },
  askPrescriber: { own: COORDINATION, foreign: NOBODY },
  markPrescriptionPiece: { own: COORDINATION, foreign: NOBODY },
  sendPrescription: { own: 'd d d a d a d a', foreign: NOBODY },
  answerPrescriptionRequest: { own: COORDINATION, foreign: NOBODY },
  rejectPrescription: { own: COORDINATION, foreign: NOBODY },
  createPlie: { own: 'd a d d d d d d' },
}

/**
 * Sensitive fields of a dossier and its submissions (promises C3): `a` the value is given, `d` it is null, withheld or not there.
 * In `own` the prescriber looks at what they sent themselves; `theirs` is what the référent wrote in the same dossier.
 */
export const SENSITIVE_FIELDS: Readonly<Record<string, { readonly own: string; readonly peer: string }>> = {
  'participant.firstName': { own: 'd d d a a a a a', peer: 'd d d a d d a a' },
  'participant.lastName': { own: 'd d d a a a a a', peer: 'd d d a d d a a' },
  'participant.birthDate': { own: 'd d d a a a a a', peer: 'd d d a d d a a' },
  'participant.email': { own: 'd d d a a a a a', peer: 'd d d a d d a a' },
  'participant.phone': { own: 'd d d a a a a a', peer: 'd d d a d d a a' },
  'answers.standard': { own: 'd d d a a d a a', peer: 'd d d a d d a a' },
  'answers.free-text': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'answers.social': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'answers.health': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'exitDecision.outcome': { own: 'd d d a a a a a', peer: 'd d d a d d a a' },
  'exitDecision.comment': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'workContracts.employer': { own: 'd d d a a d a a', peer: 'd d d a d d a a' },
  'contacts.reason': { own: 'd d d a a d a a', peer: 'd d d a d d a a' },
  'contacts.note': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'trainings.title': { own: 'd d d a a d a a', peer: 'd d d a d d a a' },
  'steps.label': { own: 'd d d a a d a a', peer: 'd d d a d d a a' },
  'steps.objective': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'attachments.name': { own: 'd d d a a d a d', peer: 'd d d a d d a d' },
  'documents.label': { own: 'd d d a a d a d', peer: 'd d d a d d a d' },
  'documents.sensitive': { own: 'd d d a a d d d', peer: 'd d d a d d d d' },
  'documents.downloads': { own: 'd d d a d d a d', peer: 'd d d a d d a d' },
  'referent.email': { own: 'd d d a d d d d', peer: 'd d d a d d d d' },
}

export type Outcome = 'allow' | 'filtered' | 'deny'
const LETTERS: Readonly<Record<string, Outcome>> = { a: 'allow', f: 'filtered', d: 'deny' }

/** The outcome a cell promises. @throws for a row that does not name all eight callers. */
export const promised = (row: string, caller: Caller): Outcome => {
  const letters = row.split(' ')
  const outcome = LETTERS[letters[CALLERS.indexOf(caller)] ?? '']
  if (letters.length !== CALLERS.length || outcome === undefined) throw new Error(`a row of the matrix is « ${row} »`)
  return outcome
}

const ANYBODY = ['viewer', 'plie']
const LISTS = ['changesSince', 'communes', 'rome']
const FORMS = ['forms', 'form', 'formVersion']
const FOLLOWING = ['dossiers', 'dossier']
const DETAILS = [
  'journey',
  'contactSummary',
  'dossierExport',
  'stepsToday',
  'engagement',
  'fseOperations',
  'dossierAggregates',
]
const ANSWER_FIGURES = ['<aggregates>', 'conceptAggregates']
const READS_DOSSIERS = [...ANYBODY, ...FOLLOWING, ...DETAILS, ...LISTS]

/**
 * What a token does that has this scope alone, with those that are given with it (promises E3), when it asks for everything an
 * operation gives; every other operation is refused. Answers alone do not open `submission`, which leads to the dossier.
 */
export const SCOPE_OPERATIONS: Readonly<Record<ApiScope, readonly string[]>> = {
  DOSSIERS_READ: READS_DOSSIERS,
  IDENTITY_READ: [...ANYBODY, ...LISTS],
  ANSWERS_READ: [...ANYBODY, ...FORMS, 'outcomes', ...LISTS, '<form>', ...ANSWER_FIGURES, 'answersByConcept'],
  SCHEMA_READ: [...ANYBODY, ...FORMS, 'outcomes', ...LISTS],
  DOSSIERS_WRITE: [...READS_DOSSIERS, 'openDossier', 'updateParticipant'],
  FOLLOW_UP_WRITE: [
    ...READS_DOSSIERS,
    ...['recordWorkContract', 'updateWorkContract', 'removeWorkContract'],
    ...['recordTraining', 'updateTraining', 'removeTraining', 'recordContact', 'updateContact', 'removeContact'],
    ...['recordStep', 'updateStep', 'actOnStep', 'startStepSheet', 'markStepEvidence'],
  ],
  ANSWERS_WRITE: [
    ...[...ANYBODY, ...FORMS, ...FOLLOWING, 'submission', ...DETAILS, 'outcomes', ...LISTS, '<form>'],
    ...[...ANSWER_FIGURES, 'answersByConcept'],
    ...['startSubmission', 'saveAnswers', 'submitAnswers'],
  ],
  AGGREGATES_READ: [...ANYBODY, 'dossierAggregates', ...ANSWER_FIGURES],
  /** What is sent answers with the prescription, of which this scope alone does not read everything. */
  PRESCRIPTIONS_WRITE: ['viewer', 'prescriptionSheets', 'sentPrescriptions'],
  WEBHOOKS_MANAGE: [
    ...['plie', 'viewer', 'webhooks', 'createWebhook', 'updateWebhook', 'rotateWebhookSecret', 'pauseWebhook'],
    ...['resumeWebhook', 'replayWebhook', 'testWebhook', 'removeWebhook'],
  ],
}
