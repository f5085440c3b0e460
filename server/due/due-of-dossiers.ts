import { type Due, type DueRecord, type DueSettings, dueOf, dueSettings } from '../../schema/index.ts'
import { notedContacts } from '../contacts/index.ts'
import { type Engagement, engagementsOf } from '../engagement/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { Sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'
import { plies } from '../tenants/index.ts'
import { type DueRow, dueRows, type Snooze } from './due.repository.ts'
import { recordedSteps } from './recorded-steps.ts'

/** What one dossier waits for, each with whether somebody put it off. */
export interface DossierDue {
  readonly row: DueRow
  readonly items: readonly { readonly due: Due; readonly snooze: Snooze | null }[]
}

export const readDueSettings = async (ctx: RequestContext): Promise<DueSettings> =>
  dueSettings(await plies(ctx).settings())

/** What the dossiers under way that match wait for today, in as many statements for a thousand as for one. */
export const dueOfDossiers = async (
  ctx: RequestContext,
  settings: DueSettings,
  matching: Sql,
): Promise<DossierDue[]> => {
  const published = await dueRows(ctx).publishedKinds()
  const rows = await dueRows(ctx).underWay(matching)
  const ids = rows.map(({ id }) => id)
  const contactsOf = await notedContacts(ctx, ids)
  const stepsOf = await recordedSteps(ctx, ids)
  const engaged = ids.map((id) => ({ id, closedOn: null }))
  const engagementOf = await engagementsOf(ctx, engaged, settings)
  return rows.map((row) => {
    const followed = { id: row.id, since: row.admittedOn ?? row.openedAt }
    const record = {
      ...recordOf(row, settings, published),
      ...{ contacts: contactsOf(followed), ...stepsOf(followed) },
      ...contractsOf(engagementOf(row.id), published),
    }
    return {
      row,
      items: dueOf(record, settings, ctx.today).map((due) => ({ due, snooze: snoozeOf(row, due, ctx.today) })),
    }
  })
}

/** What is due reads of the engagement: the days a contract was signed by all who must. */
const contractsOf = (
  { contracts, rightsDepend }: Engagement,
  published: ReadonlySet<string>,
): Pick<DueRecord, 'contracts' | 'rsaRightsDepend'> => ({
  contracts: published.has('contract') ? contracts.flatMap(({ signedOn }) => signedOn ?? []) : null,
  rsaRightsDepend: rightsDepend,
})

const snoozeOf = ({ snoozes }: DueRow, { key, dueOn }: Due, today: string): Snooze | null =>
  snoozes.find((one) => one.item === key && one.dueOn === dueOn && one.until > today) ?? null

const recordOf = (
  row: DueRow,
  settings: DueSettings,
  published: ReadonlySet<string>,
): Omit<DueRecord, 'contacts' | 'contracts' | 'rsaRightsDepend' | 'steps' | 'plieActionUnderWay'> => {
  const { status, openedAt, admittedOn, standbys, suspensions, renewedOn, submitted, seen, jobs, trainings } = row
  const daysOf = (kind: DueRow['submitted'][number]['kind']) =>
    submitted.filter((one) => one.kind === kind).map(({ at }) => dayOf(new Date(at)))
  const diagnostics = daysOf('diagnostic')
  return {
    ...{ status, admittedOn, suspensions, jobs, trainings, renewals: renewedOn.length },
    statusSince: row.movedOn ?? openedAt,
    standbyAskedOn: row.askedAt === null ? null : dayOf(new Date(row.askedAt)),
    // The reason may tell of health, and nothing here depends on it.
    standbys: standbys.map((one) => ({ ...one, reason: '' })),
    diagnostics: published.has('diagnostic') ? diagnostics : null,
    reviews: [...daysOf('review'), ...diagnostics.slice(1), ...renewedOn],
    evidenceToSee: (settings.entryEvidence?.value ?? []).filter(({ fr }) => !seen.includes(fr)),
  }
}
