import {
  DOSSIER_COLUMNS,
  DOSSIER_STATUSES,
  type DossierColumn,
  dossierColumnLabel,
  type Locale,
  say,
} from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'
import { wordsOf } from '../tenants/index.ts'
import { csv } from './csv.ts'
import { MOST_MOVED } from './transfer-preview.ts'

export interface ExportDossiers {
  readonly ids: readonly string[]
  /** In the order they are written. */
  readonly columns: readonly DossierColumn[]
}

interface ExportedRow extends Record<DossierColumn, string | null> {
  readonly referentId: string | null
  readonly prescriberId: string | null
}

/** Dossiers of a list as a file for a spreadsheet; whom the caller may not know is left without a name. Written in the trail. */
export const exportDossiers = useCase(
  'dossier.export',
  async (ctx, { ids, columns }: ExportDossiers): Promise<string> => {
    const reach = reachSql(ctx, ctx.access.reach('dossier.list'))
    ctx.access.require('dossier.list')
    if (ids.length > MOST_MOVED) throw new InvalidInput([inputIssue('input.too-long', 'ids')])
    const shown = DOSSIER_COLUMNS.filter((column) => columns.includes(column))

    const words = await wordsOf(ctx)
    const rows = await ctx.em.execute<{ row: ExportedRow }[]>(
      `select json_build_object('number', dossier.number, 'last_name', p.last_name, 'first_name', p.first_name,
         'commune', p.commune, 'status', dossier.status, 'referent', a.display_name,
         'structure', e.name, 'opened_at', dossier.opened_at,
         'admitted_on', dossier.admitted_on, 'closed_at', dossier.closed_at, 'updated_at', dossier.updated_at::date,
         'referentId', dossier.referent_id, 'prescriberId', dossier.prescriber_id) as row
       from dossier join participant p on p.plie_id = dossier.plie_id and p.id = dossier.participant_id
         left join account a on a.id = dossier.referent_id
         left join structure_spell w on w.plie_id = dossier.plie_id and w.account_id = dossier.referent_id and w.until_day is null
         left join structure e on e.plie_id = w.plie_id and e.id = w.structure_id
       where dossier.plie_id = ?::uuid and dossier.id = any (?::uuid[]) and (${reach.text}) order by p.search_name, dossier.id`,
      [plieOf(ctx), `{${ids.filter(isId).join(',')}}`, ...reach.params],
    )
    const written = ({ row }: { row: ExportedRow }) => {
      const named = ctx.access.allows('participant.read-identity', row)
      return shown.map((column) =>
        !named && (column === 'last_name' || column === 'first_name') ? '' : textOf(column, row[column], ctx.locale),
      )
    }
    return csv([shown.map((column) => dossierColumnLabel(column, ctx.locale, words)), ...rows.map(written)])
  },
  { reads: true, audited: true },
)

const textOf = (column: DossierColumn, value: string | null, locale: Locale): string => {
  if (column !== 'status') return value ?? ''
  const label = DOSSIER_STATUSES.find(({ id }) => id === value)?.label
  return label === undefined ? '' : say(label, locale)
}
