import { memberShape } from '../accounts/index.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'
import { type Sql, sql } from '../platform/plan/sql.ts'

const peopleShape: Shape = {
  type: 'StructurePeople',
  table: `(select plie_id, structure_id, count(*)::int as people from structure_spell where until_day is null
      group by plie_id, structure_id)`,
  columns: { people: 'people' },
}

const COLUMNS = {
  id: 'id',
  name: 'name',
  kind: 'kind',
  communes: 'communes',
  closedOn: 'closed_on',
  version: 'version',
}

export const structureShape: Shape = {
  type: 'Structure',
  table: 'structure',
  columns: COLUMNS,
  needs: { referents: ['people'] },
  relations: {
    people: {
      kind: 'one',
      to: () => peopleShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.structure_id = ${parent}.id`,
    },
  },
}

/** The structure somebody works for now. */
const employerShape: Shape = {
  type: 'StructureName',
  table: `(select s.plie_id, s.id, s.name, x.account_id from structure_spell x
      join structure s on s.plie_id = x.plie_id and s.id = x.structure_id where x.until_day is null)`,
  columns: { id: 'id', name: 'name' },
}

extendShape(memberShape, {
  relations: {
    structure: {
      kind: 'one',
      to: () => employerShape,
      on: (parent, child) => `${child}.plie_id = ${parent}.plie_id and ${child}.account_id = ${parent}.id`,
      where: (_child, _args, ctx) => (ctx.access.allows('structure.list') ? null : sql('false')),
    },
  },
})

/** Dossiers whose référent works for a structure now. */
export const followedFrom = (structureId: string): Sql =>
  sql(
    `exists (select 1 from structure_spell x where x.plie_id = dossier.plie_id and x.account_id = dossier.referent_id
       and x.structure_id = ?::uuid and x.until_day is null)`,
    structureId,
  )
