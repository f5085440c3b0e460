import { memberShape } from '../accounts/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { formShape, formVersionShape } from '../forms/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import type { Relation, Shape } from '../platform/plan/shape.ts'
import { likelyKnown } from './inbox-filter.ts'

const byId = (column: string) => (parent: string, child: string) =>
  `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`
const member = (column: string): Relation => ({ kind: 'one', to: () => memberShape, on: byId(column) })

/** How much came through a link: counted when it is read, so that no counter can drift. */
const countsShape: Shape = {
  type: 'PrescriptionCounts',
  table: `(select p.plie_id, p.link_id, count(*)::int as received, max(p.submitted_at) as last_received_at,
      count(*) filter (where p.status in ('RECEIVED', 'IN_REVIEW', 'AWAITING_ANSWER'))::int as waiting
    from prescription p group by p.plie_id, p.link_id)`,
  columns: { received: 'received', waiting: 'waiting', lastReceivedAt: 'last_received_at' },
}

export const prescriptionLinkShape: Shape = {
  type: 'PrescriptionLink',
  table: 'prescription_link',
  columns: {
    id: 'id',
    label: 'label',
    language: 'language',
    audience: 'audience',
    opensOn: 'opens_on',
    expiresOn: 'expires_on',
    createdAt: 'created_at',
    revokedAt: 'revoked_at',
    token: 'token',
  },
  needs: {
    address: ['token'],
    state: ['opensOn', 'expiresOn', 'revokedAt'],
    received: ['counts'],
    waiting: ['counts'],
    lastReceivedAt: ['counts'],
  },
  relations: {
    form: { kind: 'one', to: () => formShape, on: byId('form_id') },
    createdBy: member('created_by'),
    counts: {
      kind: 'one',
      to: () => countsShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.link_id = ${parent}.id`,
    },
  },
}

/** Whom the address was given to, without the address itself. */
const originShape: Shape = { type: 'PrescriptionOrigin', table: 'prescription_link', columns: { label: 'label' } }

const tokenNameShape: Shape = { type: 'PrescriptionToken', table: 'api_token', columns: { label: 'name' } }

/** Whether somebody the PLIE knows may be the person: there is a row, or none. */
const knownShape: Shape = {
  type: 'PrescriptionKnown',
  table: `(select p.plie_id, p.id from prescription p where ${likelyKnown('p')})`,
  columns: { id: 'id' },
}

const requestShape: Shape = {
  type: 'PrescriptionRequest',
  table: 'prescription_request',
  columns: { id: 'id', question: 'question', askedAt: 'asked_at', answer: 'answer', answeredAt: 'answered_at' },
  relations: { askedBy: member('asked_by') },
}

const fileShape: Shape = {
  type: 'PrescriptionFile',
  table: 'prescription_file',
  columns: { id: 'id', name: 'name', mime: 'mime', size: 'size' },
}

/** What the rules need of the dossier, apart from what the caller asked. */
const ruledShape: Shape = { type: 'RuledDossier', table: 'dossier', columns: { referentId: 'referent_id' } }

/** Policy columns seen from a prescription under `alias`. */
export const prescriptionOwner = (alias: string) => (): string =>
  `(select d.referent_id from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

export const prescriptionShape: Shape = {
  type: 'Prescription',
  table: 'prescription',
  columns: {
    id: 'id',
    status: 'status',
    channel: 'channel',
    means: 'means',
    eligibility: 'eligibility',
    decidedReason: 'decided_reason',
    submittedAt: 'submitted_at',
    decidedAt: 'decided_at',
    feedback: 'feedback',
    version: 'lock',
    answers: 'answers',
    person: 'person',
    prescriber: 'prescriber',
    record: 'record',
    dossierId: 'dossier_id',
  },
  needs: {
    decision: ['record'],
    sentThrough: ['origin', 'token', 'typedBy'],
    possibleDuplicate: ['known'],
    abilities: ['status', 'ruled'],
  },
  relations: {
    origin: { kind: 'one', to: () => originShape, on: byId('link_id') },
    token: { kind: 'one', to: () => tokenNameShape, on: byId('token_id') },
    typedBy: member('sent_by'),
    known: { kind: 'one', to: () => knownShape, on: byId('id') },
    form: { kind: 'one', to: () => formShape, on: byId('form_id') },
    formVersion: { kind: 'one', to: () => formVersionShape, on: byId('form_version_id') },
    decidedBy: member('decided_by'),
    ruled: { kind: 'one', to: () => ruledShape, on: byId('dossier_id') },
    dossier: {
      kind: 'one',
      to: () => dossierShape,
      on: byId('dossier_id'),
      where: (child, _args, ctx) =>
        reachSql(ctx, ctx.access.reach('dossier.read'), (name) => name.replace(/^dossier\./, `${child}.`)),
    },
    requests: {
      kind: 'many',
      to: () => requestShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.prescription_id = ${parent}.id`,
      orderBy: (child) => `${child}.asked_at, ${child}.id`,
    },
    files: {
      kind: 'many',
      to: () => fileShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.prescription_id = ${parent}.id`,
      orderBy: (child) => `${child}.created_at, ${child}.id`,
    },
  },
}
