import type { Compatibility } from '../../data/generated/graphql.ts'

/** How much a change disturbs what exists, as `schema/` names it. */
export const CHANGE_LEVELS = ['safe', 'needs-plan', 'breaking'] as const
export type ChangeLevel = (typeof CHANGE_LEVELS)[number]

const FROM_API = {
  SAFE: 'safe',
  NEEDS_PLAN: 'needs-plan',
  BREAKING: 'breaking',
} as const satisfies Record<Compatibility, ChangeLevel>

/** The same, as the API names it. */
export const changeLevel = (compatibility: Compatibility): ChangeLevel => FROM_API[compatibility]
