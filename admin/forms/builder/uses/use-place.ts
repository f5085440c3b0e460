import type { Use } from '../../../../schema/index.ts'
import type { BuilderPlace } from '../state/places-context.ts'

/** Where a use is read and changed: among the questions, the calculations and decisions, or the golden cases. */
export const placeOfUse = ({ kind, owner, item }: Pick<Use, 'kind' | 'owner' | 'item'>): BuilderPlace => ({
  view: item ? 'questions' : kind === 'case' ? 'tests' : 'logic',
  id: owner,
})
