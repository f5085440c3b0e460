import { canonicalJson, compareUpstream, type FormDefinition, holdsAll } from '../../../../schema/index.ts'

interface Mine {
  /** The draft mine started from. */
  base: FormDefinition
  /** A draft sent whose answer never came; null when there is none. */
  lost: FormDefinition | null
  mine: FormDefinition
}

/**
 * Whether nothing is lost by saving mine over theirs, without asking anybody: theirs is my own draft whose answer was
 * lost, or holds nothing that mine does not.
 */
export const holdsTheirs = ({ base, lost, mine }: Mine, theirs: FormDefinition): boolean =>
  (lost !== null && canonicalJson(lost) === canonicalJson(theirs)) ||
  holdsAll(compareUpstream(base, mine, theirs), base)
