import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import type { Answers, DecisionRecord, Eligibility, Locale, SheetAudience, WhoInSheet } from '../../schema/index.ts'
import { tenantOptions } from '../platform/orm/tenant-entity.ts'

/** AWAITING_ANSWER: whoever sent it was asked for something, and has not answered yet. */
export const PRESCRIPTION_STATUSES = ['RECEIVED', 'IN_REVIEW', 'AWAITING_ANSWER', 'ACCEPTED', 'REJECTED'] as const
export type PrescriptionStatus = (typeof PRESCRIPTION_STATUSES)[number]

/**
 * How it came: by a link, by a link for the person themself, by an external system, typed by the coordination, or sent by somebody
 * with an account.
 */
export const PRESCRIPTION_CHANNELS = ['LINK', 'SELF', 'API', 'OFFICE', 'ACCOUNT'] as const
export type PrescriptionChannel = (typeof PRESCRIPTION_CHANNELS)[number]

/** How what the coordination types reached it. */
export const RECEPTION_MEANS = ['PAPER', 'PHONE', 'EMAIL', 'VISIT'] as const
export type ReceptionMeans = (typeof RECEPTION_MEANS)[number]

/** An address a prescribing body fills the PLIE's sheet at, without an account. */
export const PrescriptionLinkEntity = defineEntity({
  name: 'PrescriptionLink',
  tableName: 'prescription_link',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** 128 random bits: the address is the only key. */
    token: p.text(),
    formId: p.uuid(),
    label: p.text(),
    language: p.text().$type<Locale>(),
    audience: p.text().$type<SheetAudience>(),
    /** First and last day it works; null: no limit. */
    opensOn: p.date().nullable(),
    expiresOn: p.date().nullable(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
    revokedAt: p.datetime().nullable(),
  },
})
export type PrescriptionLink = InferEntity<typeof PrescriptionLinkEntity>

/** One sheet as it was sent; only what became of it changes afterwards. */
export const PrescriptionEntity = defineEntity({
  name: 'Prescription',
  tableName: 'prescription',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    channel: p.text().$type<PrescriptionChannel>(),
    /** Null for what did not come through a link; then the token, or the member, that sent it. */
    linkId: p.uuid().nullable(),
    tokenId: p.uuid().nullable(),
    sentBy: p.uuid().nullable(),
    /** Of what the coordination typed; null for the rest, and where nobody said. */
    means: p.text().$type<ReceptionMeans>().nullable(),
    formId: p.uuid(),
    formVersionId: p.uuid(),
    /** Of `publicSheet` of the version: the questions added to it among the others. */
    answers: p.json().$type<Answers>(),
    person: p.json().$type<Omit<WhoInSheet, 'prescriberName' | 'prescriberContact'>>(),
    prescriber: p.json().$type<{ name: string | null; contact: string | null }>(),
    /** What the sheet's rules said the day it was sent; null when it has none. */
    record: p.json().$type<DecisionRecord>().nullable(),
    /** What the rules in force said the day it was accepted; null before, and when there are none. */
    checkedRecord: p.json().$type<DecisionRecord>().nullable(),
    /** Why what the rules said was gone over. */
    decidedReason: p.text().nullable(),
    /** What the rules said last. */
    eligibility: p.text().$type<Eligibility>(),
    /** Pieces joined to the sheet, by the keys of their titles. */
    pieces: p.array(),
    /** Null for what is followed by another key than a receipt. */
    receiptHash: p.text().nullable(),
    status: p.text().$type<PrescriptionStatus>(),
    /** Written for the prescriber when it is refused. */
    feedback: p.text().nullable(),
    lock: p.integer(),
    submittedAt: p.datetime(),
    updatedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.uuid().nullable(),
    dossierId: p.uuid().nullable(),
  },
})
export type Prescription = InferEntity<typeof PrescriptionEntity>

/** A file joined to a sheet. Once the prescription is accepted the dossier has an attachment of the same id, and the same bytes. */
export const PrescriptionFileEntity = defineEntity({
  name: 'PrescriptionFile',
  tableName: 'prescription_file',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    /** Null: joined to a sheet received before. */
    linkId: p.uuid().nullable(),
    /** Null: the sheet has not been sent. */
    prescriptionId: p.uuid().nullable(),
    name: p.text(),
    mime: p.text(),
    size: p.integer(),
    sha256: p.text(),
    createdAt: p.datetime(),
  },
})
export type PrescriptionFile = InferEntity<typeof PrescriptionFileEntity>

/** Something asked of whoever sent a prescription, and their answer. */
export const PrescriptionRequestEntity = defineEntity({
  name: 'PrescriptionRequest',
  tableName: 'prescription_request',
  ...tenantOptions,
  properties: {
    plieId: p.uuid().primary(),
    id: p.uuid().primary(),
    prescriptionId: p.uuid(),
    question: p.text(),
    askedAt: p.datetime(),
    askedBy: p.uuid(),
    /** Null until they have answered. */
    answer: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
  },
})
export type PrescriptionRequest = InferEntity<typeof PrescriptionRequestEntity>
