import type { Answers, AuthorKind, GoldenCase, Id, PlainDate } from '../../../../schema/index.ts'
import { type TrialFacts, trialFactsOf, UNSAID } from './facts/trial-facts.ts'

/** One situation a draft is tried on. `author` null: nobody known. */
export interface Trial {
  readonly today: PlainDate
  readonly author: AuthorKind | null
  readonly answers: Answers
  readonly facts: TrialFacts
  /** The golden case it was loaded from. */
  readonly from: Id | null
}

export const emptyTrial = (today: PlainDate): Trial => ({
  today,
  author: null,
  answers: {},
  facts: UNSAID,
  from: null,
})

/** The situation of a golden case. */
export const trialOf = ({ id, today, answers, facts }: GoldenCase): Trial => ({
  today,
  author: null,
  answers,
  facts: trialFactsOf(facts ?? {}),
  from: id,
})
