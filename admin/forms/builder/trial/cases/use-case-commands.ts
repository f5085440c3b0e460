import { useMemo } from 'react'
import {
  acceptedCase,
  type ExpectedPart,
  expectationsOf,
  expectedParts,
  type Facts,
  type FormDefinition,
  type GoldenCase,
  type Id,
  type L10n,
  runCase,
} from '../../../../../schema/index.ts'
import { useBuilder } from '../../state/builder-context.ts'
import { newId } from '../../state/new-id.ts'
import { factsOf } from '../facts/trial-facts.ts'
import type { Trial } from '../trial.ts'

type Situation = Pick<GoldenCase, 'today' | 'answers' | 'facts'>

/** The situation of a trial as a golden case keeps it; facts of which nothing was said are left out. */
export const situationOf = ({ today, answers, facts }: Trial): Situation => {
  const known: Facts = factsOf(facts)
  return { today, answers, ...(Object.keys(known).length > 0 ? { facts: known } : {}) }
}

/** What the draft gives for a situation, as expectations. */
const expected = (form: FormDefinition, situation: Situation, parts: ReadonlySet<ExpectedPart>) =>
  expectationsOf(form, runCase(form, { id: 'trial', label: { fr: '' }, expect: {}, ...situation }).evaluation, parts)

/** The golden cases' commands, each undone like any other change of the draft. */
export function useCaseCommands() {
  const { run } = useBuilder()
  return useMemo(
    () => ({
      /** Keeps a situation with what the draft gives for it; gives the new case's id. */
      keep(label: L10n, trial: Trial, parts: ReadonlySet<ExpectedPart>): Id {
        const id = newId()
        run('add-case', (form) => {
          const situation = situationOf(trial)
          return { case: { id, label, ...situation, expect: expected(form, situation, parts) } }
        })
        return id
      },
      /** Puts another situation in a case, with what the draft gives for it. */
      replace(one: GoldenCase, trial: Trial) {
        const { today, answers, facts } = situationOf(trial)
        run('update-case', (form) => ({
          id: one.id,
          patch: {
            today,
            answers,
            facts,
            expect: expected(form, { today, answers, ...(facts ? { facts } : {}) }, expectedParts(one)),
          },
        }))
      },
      /** Renames a case and chooses what it looks at: what is added takes what the draft gives today, the rest stays. */
      edit(one: GoldenCase, label: L10n, parts: ReadonlySet<ExpectedPart>) {
        run('update-case', (form) => {
          const fresh = expected(form, one, parts)
          const kept = Object.fromEntries(
            [...parts].flatMap((part) => {
              const value = one.expect[part] === undefined ? fresh[part] : one.expect[part]
              return value === undefined ? [] : [[part, value]]
            }),
          )
          return { id: one.id, patch: { label, expect: kept } }
        })
      },
      /** Takes what the draft gives today as what is expected. */
      accept(id: Id) {
        run('update-case', (form) => {
          const one = form.cases.find((candidate) => candidate.id === id)
          return { id, patch: one ? { expect: acceptedCase(form, one) } : {} }
        })
      },
      duplicate(one: GoldenCase, label: L10n) {
        run('add-case', (form) => ({
          case: { ...one, id: newId(), label },
          position: form.cases.findIndex(({ id }) => id === one.id) + 1,
        }))
      },
      remove: (id: Id) => run('remove-case', { id }),
      move: (id: Id, position: number) => run('move-case', { id, position }),
    }),
    [run],
  )
}
