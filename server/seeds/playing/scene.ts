import type { FormKind, PlainDate, WorkContractRecord } from '../../../schema/index.ts'
import type { fileStore } from '../../attachments/index.ts'
import type { PublishedForm } from '../../forms/index.ts'
import type { Em } from '../../platform/orm/orm.ts'
import type { Runtime, Served, Tenant } from '../../platform/request.ts'
import type { Levels } from '../demo/diagnostics.ts'
import type { Random } from '../demo/random.ts'
import type { Deed, Who } from '../lives/deed.ts'
import type { Life } from '../lives/plan-lives.ts'
import type { PlieRules } from '../lives/plie-rules.ts'

/** Accounts of a PLIE, by what they do in it. */
export interface Staff {
  readonly administrator: string
  readonly coordination: string
  readonly prescriber: string
  readonly referents: readonly string[]
}

/** Where lives are played: a PLIE, its people and its forms. */
export interface Scene {
  readonly runtime: Runtime
  readonly plie: Tenant
  readonly today: PlainDate
  readonly rules: PlieRules
  readonly forms: ReadonlyMap<FormKind, PublishedForm>
  readonly staff: Staff
  /** The public link sheets come through; null where the PLIE has no sheet. */
  readonly link: { readonly id: string; readonly token: string } | null
  readonly store: ReturnType<typeof fileStore>
  readonly refusals: Refused[]
}

/** A deed the rules of the PLIE did not let happen. */
export interface Refused {
  readonly seed: string
  readonly deed: Deed
  readonly code: string
  readonly details: unknown
}

/** One life being played, in one transaction. */
export interface Playing {
  readonly scene: Scene
  readonly life: Life
  readonly em: Em
  /** Requests served so far in this life. */
  readonly series: Served[]
  /** Ids of the files whose bytes are already on the disk. */
  readonly files: string[]
  readonly random: Random
  /** Who fills the sheet of the person: whoever sent them. */
  readonly cameBy: Who
  referentId: string
  otherReferentId: string
  /** Of the person who comes back; null: nobody the PLIE knows. */
  readonly participantId: string | null
  dossierId: string
  /** How the person stands, by obstacle; null before the first diagnostic. */
  levels: { readonly first: Levels; readonly last: Levels } | null
  /** Ids of the étapes, by their place in the life. */
  readonly steps: Map<number, string>
  /** The last job written. */
  contract: { readonly id: string; readonly input: WorkContractRecord } | null
  /** The appointment given at the last meeting; null: none. */
  appointment: PlainDate | null
  /** Deeds already done on the day under way. */
  clock: { day: PlainDate; minutes: number }
}
