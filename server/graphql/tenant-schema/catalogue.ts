import type { FormDefinition, Id, L10n } from '../../../schema/index.ts'

/** One published version, with everything its document says. */
export interface CatalogueVersion {
  readonly id: string
  /** 1, 2, 3… */
  readonly number: number
  /** ISO moment: names are given in order of publication, so that a newcomer never takes an older one's name. */
  readonly publishedAt: string
  readonly definition: FormDefinition
}

/** A form with at least one published version, oldest first. */
export interface CatalogueForm {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly title: L10n
  readonly versions: readonly CatalogueVersion[]
  /** Fields that became searchable and whose former answers are not all in the search index: no filters yet. */
  readonly preparing: readonly Id[]
}

/** Everything a PLIE has published: what its typed API is made from. */
export interface Catalogue {
  /** Grows with each publication. */
  readonly revision: number
  readonly forms: readonly CatalogueForm[]
}
