import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { newId } from '../../../server/platform/ids.ts'
import { CONCEPT, PLAN_ENTRY, type Populated, STEP_FAMILY, UPSTREAM_KEY } from '../../support/populated.ts'

/** Where a text or an id goes in the arguments of an operation: `input.referentId`. */
export type Place = string

export interface Filling {
  /** `required`: no optional argument is given; `full`: all of them are. */
  readonly mode: 'required' | 'full'
  /** Value of a text or an id at a place; undefined leaves the usual one. */
  readonly text: (place: Place, type: string) => unknown
  readonly ids: Populated
  /** Current version of what the operation changes. */
  readonly version: number
  readonly operation: string
}

const OPERATION_IDS: Readonly<Record<string, keyof Populated>> = {
  dossier: 'dossier',
  submission: 'submission',
  form: 'form',
  formVersion: 'formVersion',
  saveFormDraft: 'draftForm',
  publishForm: 'draftForm',
  requestPublication: 'draftForm',
  migrationPlan: 'migratedForm',
  dryRunMigration: 'migratedForm',
  answerMigrations: 'migratedForm',
  upstreamChanges: 'modelForm',
  takeUpstream: 'modelForm',
  dismissUpstream: 'modelForm',
  updateStep: 'step',
  actOnStep: 'step',
  startStepSheet: 'step',
  markStepEvidence: 'step',
  updateWorkContract: 'workContract',
  removeWorkContract: 'workContract',
  replaceDocument: 'document',
  updateDocument: 'document',
  withdrawDocument: 'document',
  updateContact: 'contact',
  removeContact: 'contact',
  updateTraining: 'training',
  removeTraining: 'training',
  revokeApiToken: 'token',
  rotateApiToken: 'token',
  updateWebhook: 'webhook',
  rotateWebhookSecret: 'webhook',
  pauseWebhook: 'webhook',
  resumeWebhook: 'webhook',
  replayWebhook: 'webhook',
  testWebhook: 'webhook',
  removeWebhook: 'webhook',
  createPrescriptionLink: 'sheetForm',
  revokePrescriptionLink: 'prescriptionLink',
  prescription: 'received',
  takePrescription: 'received',
  acceptPrescription: 'received',
  rejectPrescription: 'received',
  prescriptionCheck: 'received',
  askPrescriber: 'received',
  markPrescriptionPiece: 'received',
  sendPrescription: 'sheetForm',
  sentPrescription: 'handedIn',
  answerPrescriptionRequest: 'handedIn',
  endAbsence: 'absence',
  updateFseOperation: 'operation',
  closeFseOperation: 'operation',
  leaveOperation: 'participation',
  updateParticipation: 'participation',
  removeParticipation: 'participation',
  forgetDossierView: 'view',
  updateStructure: 'structure',
}
const OPERATION_REQUESTS: Readonly<Record<string, keyof Populated>> = {
  approvePublication: 'publicationRequest',
  sendBackPublication: 'publicationRequest',
  withdrawPublication: 'ownRequest',
}
const ARGUMENT_IDS: Readonly<Record<string, keyof Populated>> = {
  dossierId: 'dossier',
  formId: 'form',
  formIds: 'form',
  cursor: 'change',
  submissionId: 'draftSubmission',
  attachmentId: 'attachment',
  referentId: 'member',
  coverId: 'colleague',
  operationId: 'operation',
  participantId: 'participant',
  fromId: 'member',
  toIds: 'colleague',
  dossierIds: 'dossier',
  ids: 'dossier',
  memberId: 'member',
  objectId: 'dossier',
  subjectId: 'submission',
  migrationId: 'answerMigration',
  versionId: 'formVersion',
  signatureId: 'signature',
  documentId: 'document',
  formVersionId: 'migratedVersion',
  structureId: 'structure',
}
const USUAL: Readonly<Record<string, string>> = {
  outcome: 'positive',
  birthDate: '1991-01-01',
  email: 'nouvelle.personne@example.org',
  administratorEmail: 'premiere.administratrice@example.org',
  slug: 'nouveau-plie',
  url: 'https://hote.invalid/',
  time: '10:00',
  nextTime: '10:00',
  preset: 'niort',
  formKey: 'essai',
  keys: UPSTREAM_KEY,
  family: STEP_FAMILY,
  slot: 'f_proof',
  value: 'unemployed',
  concepts: CONCEPT,
  concept: CONCEPT,
}
/** What finds something in the public lists. */
const SEARCHES: Readonly<Record<string, string>> = { communes: 'Niort', rome: 'K1304', memberNames: ' ' }
/** Values of enums that do something to the records of `Populated`; the first one of the others. */
const CHOSEN: ReadonlySet<string> = new Set(['REFERENT', 'REVIEW_FINAL'])
/** Left out unless something is fed to them: their usual value would make the operation fail before it looks at the others. */
const ONLY_WHEN_FED: ReadonlySet<string> = new Set([
  'values',
  'submittedFrom',
  'submittedTo',
  'ruleId',
  'after',
  'preset',
  'cidrs',
  'statuses',
  'plan',
])

/** The id that an operation expects at a place, of the PLIE of `ids`. */
const matchedId = (ids: Populated, operation: string, name: string): string | undefined => {
  const kind = OPERATION_IDS[operation]
  if (name === 'id' && operation === 'dryRunMigration') return PLAN_ENTRY
  if (operation === 'signContract' && name === 'submissionId') return ids.engagementContract
  if (operation === 'possibleDuplicates' && name === 'lastName') return ids.knownLastName
  if (operation === 'possibleDuplicates' && name === 'firstName') return ids.knownFirstName
  if ((name === 'id' || name === 'formId') && kind !== undefined) return ids[kind]
  const byName = name === 'requestId' ? OPERATION_REQUESTS[operation] : ARGUMENT_IDS[name]
  return byName === undefined ? undefined : ids[byName]
}

const nameOf = (place: Place): string => place.split('.').at(-1)?.replace(/\d+$/, '') ?? ''

const leaf = (type: string, place: Place, filling: Filling): unknown => {
  const name = nameOf(place)
  if (type === 'Boolean') return true
  if (type === 'Int') return name === 'first' ? 50 : name === 'offset' ? 0 : name === 'percent' ? 80 : filling.version
  if (type === 'Float') return 1
  if (type === 'PlainDate' && /^snoozeDueItems?$/.test(filling.operation)) return '2026-12-15'
  if (type === 'PlainDate' && /articipation|^leaveOperation$/.test(filling.operation)) return '2026-11-22'
  if (type === 'PlainDate')
    return /^(signedEndDate|actualEndDate|endDate|plannedEnd|realEnd|lastDay)$/.test(name) ? '2026-03-01' : '2026-01-05'
  if (type === 'DateTime') return '2027-03-01T00:00:00.000Z'
  const fed = filling.text(place, type)
  if (type === 'JSON') return fed === undefined ? {} : { f_file: { value: [fed] } }
  if (fed !== undefined) return fed
  if (name === 'idempotencyKey') return newId()
  if (name === 'key' && filling.operation === 'snoozeDueItem') return 'exit-waiting'
  const searched = name === 'search' ? SEARCHES[filling.operation] : undefined
  return searched ?? matchedId(filling.ids, filling.operation, name) ?? USUAL[name] ?? `texte ${name}`
}

const given = (type: GraphQLInputType, place: Place, filling: Filling, depth: number): unknown => {
  if (isNonNullType(type)) return given(type.ofType, place, filling, depth)
  if (isListType(type)) return [given(type.ofType, place, filling, depth)]
  // Internal values are what a variable of a client is not: enum names are sent, parsed by the executor.
  if (isEnumType(type)) return (type.getValues().find(({ name }) => CHOSEN.has(name)) ?? type.getValues()[0])?.name
  if (!isInputObjectType(type)) return leaf(type.name, place, filling)
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || (filling.mode === 'full' && depth < 2))
      .filter((field) => wanted(field, `${place}.${field.name}`, filling))
      .map((field) => [field.name, given(field.type, `${place}.${field.name}`, filling, depth + 1)]),
  )
}

const wanted = (argument: GraphQLArgument | GraphQLInputField, place: Place, filling: Filling): boolean =>
  isNonNullType(argument.type) || !ONLY_WHEN_FED.has(argument.name) || filling.text(place, 'any') !== undefined

/** Values for the arguments of an operation, ready to be sent as variables. */
export const fill = (args: readonly GraphQLArgument[], filling: Filling): Record<string, unknown> =>
  Object.fromEntries(
    args
      .filter((arg) => isNonNullType(arg.type) || filling.mode === 'full')
      .filter((arg) => wanted(arg, arg.name, filling))
      .map((arg) => [arg.name, given(arg.type, arg.name, filling, 0)]),
  )

/** Places of an operation that take a text, an id or JSON, with the type of each. */
export const placesOf = (
  args: readonly GraphQLArgument[],
  filling: Omit<Filling, 'text'>,
): ReadonlyMap<Place, string> => {
  const places = new Map<Place, string>()
  fill(args, {
    ...filling,
    text: (place, type) => {
      if (type === 'any') return ''
      places.set(place, type)
      return undefined
    },
  })
  return places
}
