import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { type FormDefinition, fieldsOf, LOCALES, SHEET_AUDIENCES, type SheetAudience } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { day, line, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { entryModes } from './entry-modes.ts'
import { links } from './link.repository.ts'

export interface CreatePrescriptionLink {
  readonly formId: string
  /** Whom the address is given to: « Mission locale de Niort ». */
  readonly label: string
  readonly language: string
  /** Whoever fills it: a prescriber, or the person themself. Absent: a prescriber. */
  readonly audience?: string | null | undefined
  /** First and last day it works; absent: no limit. */
  readonly opensOn?: string | null | undefined
  readonly expiresOn?: string | null | undefined
  readonly idempotencyKey: string
}

const input = z.object({
  label: line(120),
  language: z.enum(LOCALES, 'input.unknown'),
  audience: z.enum(SHEET_AUDIENCES, 'input.unknown').nullish(),
  opensOn: day.nullish(),
  expiresOn: day.nullish(),
})

/** 128 random bits in 22 characters: the address cannot be guessed. */
const newToken = (): string => randomBytes(16).toString('base64url')

/** Opens a public address for a published prescription form. @throws InvalidInput, NOT_FOUND for a form of another PLIE */
export const createPrescriptionLink = useCase(
  'prescription.create-link',
  async (ctx, asked: CreatePrescriptionLink): Promise<{ id: string }> => {
    ctx.access.require('prescription.manage-links')

    const version = await formVersions(ctx).inForce(asked.formId)
    const { label, language, audience, opensOn = null, expiresOn = null } = parseInput(input, asked)
    if (version === null || version.form.kind !== 'prescription')
      throw new InvalidInput([inputIssue('input.not-a-prescription-form', 'formId')])
    if (asksForRecords(version.form)) throw new InvalidInput([inputIssue('input.asks-for-records', 'formId')])
    if (expiresOn !== null && expiresOn < (opensOn ?? ctx.today))
      throw new InvalidInput([inputIssue(opensOn === null ? 'input.in-the-past' : 'input.bad-order', 'expiresOn')])

    if (!(await takes(ctx, audience ?? 'PRESCRIBER')))
      throw new InvalidInput([inputIssue('input.not-an-entry-mode', 'audience')])

    const link = await links(ctx).add({
      id: newId(),
      token: newToken(),
      formId: asked.formId,
      label,
      language,
      audience: audience ?? 'PRESCRIBER',
      opensOn,
      expiresOn,
      createdAt: ctx.now,
      createdBy: ctx.actor.id ?? '',
      revokedAt: null,
    })

    concerns(ctx, 'prescription-link', link.id)
    announce(ctx, 'prescription-link-created', { linkId: link.id })
    return { id: link.id }
  },
  { idempotent: true },
)

/** A PLIE whose ways in are written takes applications from people themselves only where they are one of them. */
const takes = async (ctx: RequestContext, audience: SheetAudience): Promise<boolean> => {
  const modes = audience === 'PERSON' ? await entryModes(ctx) : null
  return modes === null || modes.includes('self-referral')
}

/** Nobody outside the PLIE chooses among its members and dossiers: an answer that is always needed could never be given. */
const asksForRecords = (form: FormDefinition): boolean =>
  fieldsOf(form).some(({ type, required, archived }) => type === 'reference' && required === true && !archived)
