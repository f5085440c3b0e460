import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyPatch,
  compareUpstream,
  dryRun,
  EDIT_NAMES,
  type EditName,
  type FormDefinition,
  inverseOf,
  type MigrationEntry,
  migrate,
  parseForm,
  patchBetween,
  planFor,
  takeIncoming,
  undoMigration,
} from '../../schema/index.ts'
import { fullForm, numbers, runNamed } from './arbitrary-edit.ts'
import { arbitraryAnswers, arbitraryForm, hostileAnswers } from './arbitrary-form.ts'
import { freshIds } from './fresh-ids.ts'

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('the patch between two forms', () => {
  it('makes the one into the other, and nothing of a form into itself', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryForm, (a, b) => {
        const patch = throughJson(patchBetween(a, b))

        expect(applyPatch(a, patch)).toEqual({ form: b, issues: [] })
        expect(patchBetween(a, throughJson(a))).toEqual([])
        expect(applyPatch(a, []).form).toBe(a)
      }),
    )
  })

  it('is taken back by its inverse', () => {
    fc.assert(
      fc.property(arbitraryForm, arbitraryForm, (a, b) => {
        const patch = patchBetween(a, b)
        const back = inverseOf(patch, a)

        expect(applyPatch(applyPatch(a, patch).form, back)).toEqual({ form: a, issues: [] })
      }),
    )
  })
})

const history = fc.array(fc.record({ name: fc.constantFrom<EditName[]>(...EDIT_NAMES), choice: numbers }), {
  maxLength: 8,
})

/** A form after some commands; those that would leave it invalid are not done. */
const edited = (
  form: FormDefinition,
  steps: { name: EditName; choice: { at: number; to: number; n: number } }[],
  prefix: string,
) => {
  const fresh = freshIds()
  const newId = () => `${prefix}${fresh()}`
  return steps.reduce((one, { name, choice }) => {
    if (name === 'restore' || name === 'set-form') return one
    const { form: next } = runNamed(one, name, { ...choice, other: form, newId })
    return parseForm(next).form === null ? one : next
  }, form)
}

describe('a form and the reference it was made from', () => {
  it('becomes the reference when it changed nothing and takes everything, stays itself when it takes nothing', () => {
    fc.assert(
      fc.property(fullForm, history, history, (base, mySteps, theirSteps) => {
        const mine = edited(base, mySteps, 'm')
        const theirs = edited(base, theirSteps, 't')
        const all = compareUpstream(base, base, theirs)

        expect(
          takeIncoming(
            base,
            all,
            all.incoming.map(({ key }) => key),
          ),
        ).toEqual(theirs)
        expect(all.incoming.every(({ conflict }) => conflict === null)).toBe(true)
        expect(takeIncoming(mine, compareUpstream(base, mine, theirs), [])).toBe(mine)
      }),
    )
  })

  it('is not offered what it did as well', () => {
    fc.assert(
      fc.property(fullForm, history, (base, steps) => {
        const both = edited(base, steps, 'b')

        expect(compareUpstream(base, both, throughJson(both)).incoming).toEqual([])
        expect(compareUpstream(base, both, base).incoming).toEqual([])
      }),
    )
  })
})

describe('a migration', () => {
  it('is taken back exactly, whatever changed and whatever was chosen', () => {
    fc.assert(
      fc.property(
        fullForm,
        arbitraryAnswers,
        history,
        fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 3 }),
        (from, answers, steps, picks) => {
          const to = edited(from, steps, 'n')
          const plan = planFor(from, to).map((entry, i) => chosen(entry, picks[i % 3] ?? 0))
          const done = migrate(plan, from, to, answers)

          expect(undoMigration(throughJson(done.undo), throughJson(done.answers))).toEqual(answers)
          expect(migrate([], from, to, answers).answers).toEqual(answers)
          expect(planFor(from, throughJson(from))).toEqual([])
          const counts = dryRun(plan, from, to, [answers]).flatMap((entry) => Object.values(entry.counts))
          expect(counts.reduce((sum, n) => sum + n, 0)).toBe(done.outcomes.length)
        },
      ),
    )
  })

  it('never throws, whatever the answers', () => {
    fc.assert(
      fc.property(fullForm, fullForm, hostileAnswers, (from, to, answers) => {
        const done = migrate(planFor(from, to), from, to, answers)

        expect(undoMigration(done.undo, done.answers)).toEqual(answers)
      }),
    )
  })
})

function chosen(entry: MigrationEntry, n: number): MigrationEntry {
  const choice = entry.choices[n % entry.choices.length] ?? 'keep'
  if (choice === 'map') return { ...entry, action: { do: choice, options: { l_a_0: 'l_a_1', l_a_1: null } } }
  return { ...entry, action: choice === 'cast' ? { do: choice, otherwise: 'keep' } : { do: choice } }
}
