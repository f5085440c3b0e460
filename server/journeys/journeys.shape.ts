import { memberShape } from '../accounts/index.ts'
import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Relation, type Shape } from '../platform/plan/shape.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

const ownerOf = (alias: string) => (name: string) =>
  `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

const by = (column: string): Relation => ({
  kind: 'one',
  to: () => memberShape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.${column}`,
})

const standbyShape: Shape = {
  type: 'Standby',
  table: 'standby',
  columns: {
    id: 'id',
    status: 'status',
    /** May tell of health: the reason and its comment are for those who follow the person. */
    reason: { column: 'reason', permission: 'journey.follow', owner: ownerOf },
    comment: { column: 'comment', permission: 'journey.follow', owner: ownerOf },
    fromDay: 'from_day',
    untilDay: 'until_day',
    endedOn: 'ended_on',
    extensions: 'extensions',
    askedAt: 'asked_at',
  },
  needs: { reasonLabel: ['reason'] },
  relations: { askedBy: by('asked_by') },
}

const suspensionShape: Shape = {
  type: 'Suspension',
  table: 'suspension',
  columns: { id: 'id', fromDay: 'from_day', untilDay: 'until_day' },
}

const referentSpellShape: Shape = {
  type: 'ReferentSpell',
  table: 'referent_spell',
  columns: { id: 'id', fromDay: 'from_day', untilDay: 'until_day' },
  relations: { referent: by('referent_id') },
}

/** Reasons whoever sent the person is owed. @source domain R42 */
const TOLD_TO_PRESCRIBER = ['reject', 'refuse', 'postpone'] as const

const doneShape: Shape = {
  type: 'JourneyActDone',
  table: `(select a.*, case when a.act in (${TOLD_TO_PRESCRIBER.map((act) => `'${act}'`).join(', ')}) then a.reason end as told_reason
    from journey_act a)`,
  columns: {
    id: 'id',
    act: 'act',
    fromStatus: 'from_status',
    toStatus: 'to_status',
    onDay: 'on_day',
    bodyName: 'body_name',
    writtenReason: { column: 'reason', permission: 'journey.follow', owner: ownerOf },
    toldReason: 'told_reason',
    overridden: 'overridden',
    at: 'at',
  },
  needs: { reason: ['writtenReason', 'toldReason'] },
  relations: { by: by('by_id') },
}

const readable = (ctx: RequestContext, alias: string): Sql =>
  reachSql(ctx, ctx.access.reach('journey.read'), ownerOf(alias))

const ofDossier = (
  shape: Shape,
  orderBy: (child: string) => string,
  where: (ctx: RequestContext, child: string) => Sql,
): Relation => ({
  kind: 'many',
  to: () => shape,
  on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.dossier_id = ${parent}.id`,
  where: (child, _args, ctx) => where(ctx, child),
  orderBy,
})

const byDay = (child: string) => `${child}.from_day, ${child}.id`

extendShape(dossierShape, {
  relations: {
    standbys: ofDossier(standbyShape, byDay, readable),
    suspensions: ofDossier(suspensionShape, byDay, readable),
    referentSpells: ofDossier(referentSpellShape, byDay, readable),
    journeyActs: ofDossier(
      doneShape,
      (child) => `${child}.at, ${child}.id`,
      // Whoever sent the person reads what became of the entry, and no further.
      (ctx, child) =>
        some([
          readable(ctx, child),
          every([
            sql(`${child}.act in (${TOLD_TO_PRESCRIBER.map(() => '?').join(', ')})`, ...TOLD_TO_PRESCRIBER),
            reachSql(ctx, ctx.access.reach('dossier.read'), ownerOf(child)),
          ]),
        ]),
    ),
  },
})
