import type { Row } from '../platform/plan/plan.ts'

/** What a hook is doing. `failing`: it tries again by itself; `disabled`: it gave up. */
export const stateOf = ({ paused, disabledAt, failures }: Row): 'active' | 'failing' | 'paused' | 'disabled' => {
  if (disabledAt !== null) return 'disabled'
  if (paused === true) return 'paused'
  return Number(failures) > 0 ? 'failing' : 'active'
}
