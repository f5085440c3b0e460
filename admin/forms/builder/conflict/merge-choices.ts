import type { ElementKey, Incoming, UpstreamComparison } from '../../../../schema/index.ts'

/** Whose version of one element is kept. */
export type Side = 'mine' | 'theirs'
export type Choices = ReadonlyMap<ElementKey, Side>

/** Whose version is kept: as chosen; not chosen, theirs when nothing of mine says otherwise, nobody's yet when it does. */
export const sideOf = ({ key, conflict }: Incoming, choices: Choices): Side | null =>
  choices.get(key) ?? (conflict === null ? 'theirs' : null)

/** Changes that contradict mine and for which nothing was chosen yet. */
export const undecided = ({ incoming }: UpstreamComparison, choices: Choices): readonly Incoming[] =>
  incoming.filter((one) => sideOf(one, choices) === null)

/** What is wanted of theirs. */
export const wantedOf = ({ incoming }: UpstreamComparison, choices: Choices): ReadonlySet<ElementKey> =>
  new Set(incoming.filter((one) => sideOf(one, choices) === 'theirs').map(({ key }) => key))
