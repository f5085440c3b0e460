import type { DossierEventKind, Permission } from '../../schema/index.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import type { RequestContext } from '../platform/request.ts'

/** What a caller must be allowed to read to be told of an event: a sentence tells as much as the record it speaks of. */
export const TOLD_TO = {
  'dossier-opened': 'dossier.read',
  'referent-assigned': 'dossier.read',
  'participant-updated': 'participant.read-identity',
  'submission-started': 'submission.read',
  'answers-submitted': 'submission.read',
  'contract-recorded': 'employment.read',
  'contract-updated': 'employment.read',
  'contract-removed': 'employment.read',
  'training-recorded': 'employment.read',
  'training-updated': 'employment.read',
  'training-removed': 'employment.read',
  'exit-proposed': 'dossier.read',
  'prescription-accepted': 'dossier.read',
  'answers-migrated': 'submission.read',
  'migration-undone': 'submission.read',
  'entry-moved': 'dossier.read',
  'follow-up-moved': 'journey.read',
  'exit-settled': 'dossier.read',
  'contact-recorded': 'contact.read',
  'contact-updated': 'contact.read',
  'contact-removed': 'contact.read',
  'step-moved': 'step.read',
  'document-moved': 'attachment.read',
  'engagement-signed': 'engagement.read',
  'participation-moved': 'participation.read',
} satisfies Record<DossierEventKind, Permission>

/** Policy columns seen from an event row under `alias`. */
const ownerOf = (alias: string) => (name: string) =>
  name === 'submission.author_id'
    ? `(select s.author_id from submission s where s.plie_id = ${alias}.plie_id and s.dossier_id = ${alias}.dossier_id
        and s.id::text = ${alias}.data ->> 'submissionId')`
    : name === 'submission.form_id'
      ? `(${alias}.data ->> 'formId')::uuid`
      : `(select d.${name.replace('dossier.', '')} from dossier d where d.plie_id = ${alias}.plie_id and d.id = ${alias}.dossier_id)`

/** The events under `alias` a caller may be told of: a prescriber hears of what they sent and of its outcome, not of jobs. */
export const readableEvents = (ctx: RequestContext, alias: string): Sql | null => {
  const kinds = Map.groupBy(Object.entries(TOLD_TO), ([, permission]) => permission)
  const told = [...kinds].map(([permission, entries]) => ({
    kinds: entries.map(([kind]) => kind),
    reach: ctx.access.reach(permission),
  }))
  if (told.every(({ reach }) => reach.kind === 'all')) return null
  return some(
    told.map(({ kinds: names, reach }) =>
      every([
        sql(`${alias}.kind in (${names.map(() => '?').join(', ')})`, ...names),
        reachSql(ctx, reach, ownerOf(alias)),
      ]),
    ),
  )
}
