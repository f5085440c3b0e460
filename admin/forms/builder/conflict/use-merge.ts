import { useDeferredValue, useMemo, useState } from 'react'
import {
  compareUpstream,
  diffForms,
  type ElementKey,
  type FormDefinition,
  mergeDrafts,
} from '../../../../schema/index.ts'
import { type Choices, type Side, undecided, wantedOf } from './merge-choices.ts'

interface Drafts {
  base: FormDefinition
  mine: FormDefinition
  theirs: FormDefinition
}

/** Both drafts side by side, what was chosen between them, and what comes of it. */
export function useMerge({ base, mine: latest, theirs }: Drafts) {
  const [choices, setChoices] = useState<Choices>(() => new Map())
  const mine = useDeferredValue(latest)
  const comparison = useMemo(() => compareUpstream(base, mine, theirs), [base, mine, theirs])
  const own = useMemo(() => diffForms(base, mine), [base, mine])
  const merge = useMemo(
    () => mergeDrafts({ base, mine }, comparison, wantedOf(comparison, choices)),
    [base, mine, comparison, choices],
  )
  return {
    comparison,
    /** What I changed. */
    own,
    choices,
    choose: (key: ElementKey, side: Side) => setChoices((current) => new Map(current).set(key, side)),
    open: undecided(comparison, choices),
    merge,
  }
}

export type Merge = ReturnType<typeof useMerge>
