import { isId } from '../platform/ids.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { sql } from '../platform/plan/sql.ts'
import { useCase } from '../platform/use-case.ts'
import { prescriptionLinkShape } from './prescriptions.shape.ts'

/** Every link of the PLIE, newest first: there are as many as prescribing bodies. */
export const listPrescriptionLinks = useCase(
  'prescription.list-links',
  async (ctx, asked: { selection: Selection }): Promise<Row[]> => {
    ctx.access.require('prescription.manage-links')
    return readMany(ctx, prescriptionLinkShape, asked.selection, sql('true'), {
      orderBy: 'prescription_link.created_at desc, prescription_link.id desc',
    })
  },
  { reads: true },
)

export const readPrescriptionLink = useCase(
  'prescription.read-link',
  async (ctx, asked: { id: string; selection: Selection }): Promise<Row | null> => {
    ctx.access.require('prescription.manage-links')
    return isId(asked.id)
      ? readOne(ctx, prescriptionLinkShape, asked.selection, sql('prescription_link.id = ?::uuid', asked.id))
      : null
  },
  { reads: true },
)
