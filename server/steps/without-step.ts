import { FOLLOWED_STATUSES } from '../../schema/index.ts'
import type { DossierFilterPart } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, sql } from '../platform/plan/sql.ts'

/** Dossiers followed in which no étape was ever written, among those whose étapes the caller may read. */
export const withoutStep: DossierFilterPart = async (ctx, filter) =>
  filter.withoutStep !== 'EVER'
    ? null
    : every([
        reachSql(ctx, ctx.access.reach('step.read')),
        sql(
          `dossier.status in (${FOLLOWED_STATUSES.map(() => '?').join(', ')})
           and not exists (select 1 from step s where s.plie_id = dossier.plie_id and s.dossier_id = dossier.id and not s.accompaniment)`,
          ...FOLLOWED_STATUSES,
        ),
      ])
