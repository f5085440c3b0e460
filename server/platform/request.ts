import type { DossierEvent, Locale, PlainDate } from '../../schema/index.ts'
import type { Access } from './access/access.ts'
import type { Actor } from './actor.ts'
import type { AuditTold } from './audit/audit.ts'
import type { Config } from './config.ts'
import type { Logger } from './logger.ts'
import type { Em, Orm } from './orm/orm.ts'

/** What a running server is made of; the same for every request. */
export interface Runtime {
  readonly orm: Orm
  readonly config: Config
  readonly logger: Logger
  readonly now: () => Date
  /** Told after a publication committed, so that this process serves the new schema at once. */
  readonly onPublished: (plieId: string) => void
}

export interface Tenant {
  readonly id: string
  readonly slug: string
}

/** Something that happened to a dossier. */
export interface RecordedEvent {
  readonly dossierId: string
  readonly event: DossierEvent
}

/** One request, its caller and its PLIE. Inside a use case `em` is the transaction's. */
export interface RequestContext {
  readonly runtime: Runtime
  readonly requestId: string
  readonly actor: Actor
  /** Null outside any PLIE (sign-in, an account with several PLIEs that chose none). */
  readonly plie: Tenant | null
  readonly locale: Locale
  readonly now: Date
  readonly today: PlainDate
  readonly em: Em
  readonly access: Access
  /** Set inside a use case only. */
  readonly work: Work | null
  /** Set where requests are played one after the other in a transaction that is already open: they join it, and what each leaves is kept here. */
  readonly series?: Served[]
  /** Set when everything is taken back at the end (`try-out.ts`): `em` is in that transaction, `lines` are written after it. */
  readonly trial?: { readonly lines: AuditTold[] }
}

/** A request of a series that was served, with what it leaves to write. */
export interface Served {
  readonly ctx: RequestContext
  readonly action: string
  readonly work: Work
  /** Of an idempotent use case; null elsewhere. */
  readonly kept: { readonly key: string; readonly hash: string; readonly result: unknown } | null
}

/** What a transaction gathers to be written with the change itself. */
export interface Work {
  readonly events: RecordedEvent[]
  readonly announcements: { topic: string; payload: Record<string, unknown> }[]
  object: { type: string; id: string } | null
  readonly afterCommit: (() => void)[]
}
