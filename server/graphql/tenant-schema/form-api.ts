import type { Computed, FieldKind, Id, L10n, OptionId } from '../../../schema/index.ts'
import type { Guard } from '../../submissions/index.ts'

export interface ApiOption {
  readonly id: OptionId
  /** Value of the enum, given at first publication and kept whatever becomes of the code. */
  readonly name: string
  readonly label: L10n
  /** Version that stopped offering it, null while it is offered. */
  readonly goneSince: number | null
}

/** An option list as one enum: the options of all published versions. */
export interface ApiList {
  readonly id: Id
  readonly typeName: string
  readonly label: L10n
  readonly options: ReadonlyMap<OptionId, ApiOption>
}

/** One API name of a form over all its published versions. Its type never changes. */
export interface ApiField {
  readonly api: string
  readonly kind: FieldKind
  /** Fields that have borne this name, the oldest first; nearly always one. */
  readonly ids: readonly Id[]
  readonly label: L10n
  readonly help: L10n | null
  readonly list: ApiList | null
  /** The strictest of all versions: what was promised when a person answered is not undone by a later version. */
  readonly guard: Guard
  /** Searchable in some version; such a filter never disappears. */
  readonly searchable: boolean
  /** … and in the version in force. */
  readonly searchableNow: boolean
  /** Will be a filter once the answers given before it was searchable are all indexed. */
  readonly preparing: boolean
  readonly goneSince: number | null
}

/** A repeated group over all published versions: a list of rows under one API name. */
export interface ApiGroup {
  readonly api: string
  readonly ids: readonly Id[]
  readonly label: L10n
  readonly help: L10n | null
  /** Prefix of its types: `<name>Row`, `<name>RowFilter`. */
  readonly typeName: string
  /** Its fields, by API name. */
  readonly fields: ReadonlyMap<string, ApiField>
  /** What knowing its number of rows asks for, in the strictest version. */
  readonly guard: Guard
  readonly goneSince: number | null
}

/** A computed value; as secret as the answers it is worked out from, else it would tell them. */
export interface ApiScore {
  readonly api: string
  readonly type: Computed['type']
  readonly ids: readonly Id[]
  readonly label: L10n
  readonly guard: Guard
  readonly goneSince: number | null
}

export interface ApiVersion {
  readonly number: number
  /** Scores of the options of this version. */
  readonly scores: ReadonlyMap<OptionId, number>
}

/** A form as the typed API shows it. */
export interface FormApi {
  readonly id: string
  readonly typeName: string
  readonly queryName: string
  readonly title: L10n
  /** By id of the version. */
  readonly versions: ReadonlyMap<string, ApiVersion>
  /** Those asked once; the fields of a repeated group are its own. */
  readonly fields: ReadonlyMap<string, ApiField>
  readonly groups: ReadonlyMap<string, ApiGroup>
  readonly lists: readonly ApiList[]
  readonly scores: ReadonlyMap<string, ApiScore>
  readonly totalGuard: Guard
}
