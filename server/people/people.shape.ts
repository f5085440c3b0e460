import { dossierShape } from '../dossiers/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { extendShape, type Shape } from '../platform/plan/shape.ts'
import { sql } from '../platform/plan/sql.ts'

const of = (alias: string) => (name: string) => name.replace(/^dossier\./, `${alias}.`)

/** One of a person's journeys seen from another: its dates and how it ended, the dossier itself for who may open it. */
const knownJourneyShape: Shape = {
  type: 'KnownJourney',
  table: `(select d.*, a.display_name as referent_name,
      (select e.outcome from exit_decision e where e.plie_id = d.plie_id and e.dossier_id = d.id and d.status = 'exited'
        order by e.decided_at desc, e.id desc limit 1) as outcome
    from dossier d left join account a on a.id = d.referent_id)`,
  columns: {
    number: 'number',
    dossierId: { column: 'id', permission: 'dossier.read', owner: of },
    status: 'status',
    openedAt: 'opened_at',
    admittedOn: 'admitted_on',
    closedAt: 'closed_at',
    referentName: 'referent_name',
    outcome: 'outcome',
  },
  needs: { outcomeLabel: ['outcome'] },
}

/** The person's other journeys, for those who follow one of them: an accompaniment goes on from the last (domain.md §3, #22). */
extendShape(dossierShape, {
  relations: {
    previousJourneys: {
      kind: 'many',
      to: () => knownJourneyShape,
      on: (parent, child) =>
        `${child}.plie_id = ${parent}.plie_id and ${child}.participant_id = ${parent}.participant_id and ${child}.id <> ${parent}.id`,
      where: (child, _args, ctx) => {
        const reach = reachSql(ctx, ctx.access.reach('journey.read'), of('own'))
        return sql(
          `exists (select 1 from dossier own where own.plie_id = ${child}.plie_id and own.participant_id = ${child}.participant_id
             and (${reach.text}))`,
          ...reach.params,
        )
      },
      orderBy: (child) => `${child}.opened_at desc, ${child}.created_at desc`,
    },
  },
})
