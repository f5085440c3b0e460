import type { z } from 'zod'
import type { DossierEvent } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { newId } from '../platform/ids.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'

/** What a record of a dossier (a job, a training) always has. */
export interface DossierRow {
  readonly id: string
  readonly dossierId: string
  readonly kind: string
  version: number
  updatedAt: Date
}

interface Records<Row extends DossierRow, Values> {
  add(row: Values & { id: string; dossierId: string; version: number; createdAt: Date; updatedAt: Date }): Promise<Row>
  /** @throws NOT_FOUND */
  dossierOf(id: string): Promise<string>
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  lock(id: string): Promise<Row>
  remove(row: Row): Promise<void>
}

/** The three verbs of a kind of record; each tells its own event. */
export const recordVerbs = <Row extends DossierRow, Values extends object>(kind: {
  name: string
  values: z.ZodType<Values>
  records: (ctx: RequestContext) => Records<Row, Values>
  recorded: (row: Row) => DossierEvent
  updated: (row: Row) => DossierEvent
  removed: (row: Row) => DossierEvent
}) => ({
  recordOne: useCase(
    `${kind.name}.record`,
    async (ctx, asked: { dossierId: string; input: object; idempotencyKey: string }): Promise<Touched> => {
      const dossier = await dossiers(ctx).lock(asked.dossierId)

      ctx.access.require('employment.edit', dossier, 'dossier.read')

      const values = parseInput(kind.values, asked.input)
      touch(ctx, dossier, null)

      const row = await kind.records(ctx).add({
        ...values,
        id: newId(),
        dossierId: dossier.id,
        version: 1,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      })

      record(ctx, dossier.id, kind.recorded(row))
      concerns(ctx, kind.name, row.id)
      return { id: row.id, dossierId: dossier.id }
    },
    { idempotent: true },
  ),

  updateOne: useCase(
    `${kind.name}.update`,
    async (ctx, asked: { id: string; input: object; version: number }): Promise<Touched> => {
      const dossier = await dossiers(ctx).lock(await kind.records(ctx).dossierOf(asked.id))
      const row = await kind.records(ctx).lock(asked.id)

      concerns(ctx, kind.name, row.id)
      ctx.access.require('employment.edit', dossier, 'employment.read')

      const values = parseInput(kind.values, asked.input)
      refuseStale(row, asked.version)
      touch(ctx, dossier, null)

      Object.assign(row, values, { version: row.version + 1, updatedAt: ctx.now })

      record(ctx, dossier.id, kind.updated(row))
      return { id: row.id, dossierId: dossier.id }
    },
  ),

  removeOne: useCase(`${kind.name}.remove`, async (ctx, asked: { id: string; version: number }): Promise<Touched> => {
    const dossier = await dossiers(ctx).lock(await kind.records(ctx).dossierOf(asked.id))
    const row = await kind.records(ctx).lock(asked.id)

    concerns(ctx, kind.name, row.id)
    ctx.access.require('employment.edit', dossier, 'employment.read')

    refuseStale(row, asked.version)
    touch(ctx, dossier, null)

    await kind.records(ctx).remove(row)

    record(ctx, dossier.id, kind.removed(row))
    return { id: row.id, dossierId: dossier.id }
  }),
})

export interface Touched {
  readonly id: string
  readonly dossierId: string
}
