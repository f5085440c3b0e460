import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedElsewhere, disagreements } from '../../../admin/submissions/disagreements.ts'
import { withPending } from '../../../admin/submissions/submission-model.ts'
import type { Answer, Answers } from '../../../schema/index.ts'
import { says } from './held-server.ts'

const field = fc.constantFrom('a', 'b', 'c', 'd')
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('1', '2', '3').map(says),
  fc.constant<Answer>({ missing: 'refused' }),
  fc.uniqueArray(fc.constantFrom('x', 'y')).map((value): Answer => ({ value })),
)
const answers: fc.Arbitrary<Answers> = fc.dictionary(field, answer)
const pendings = fc.dictionary(field, fc.option(answer, { nil: null }))

describe('what two people changed', () => {
  it('is nothing when the server is as it was known, whatever was typed here', () => {
    fc.assert(
      fc.property(answers, pendings, (saved, pending) => {
        expect(changedElsewhere(saved, pending, structuredClone(saved))).toEqual([])
      }),
    )
  })

  it('is nothing when the server already holds what was typed here', () => {
    fc.assert(
      fc.property(answers, pendings, (saved, pending) => {
        expect(changedElsewhere(saved, pending, withPending(saved, pending))).toEqual([])
      }),
    )
  })

  it('is for a person to settle exactly where both changed the same field differently', () => {
    fc.assert(
      fc.property(answers, pendings, pendings, (saved, pending, theirs) => {
        const latest = withPending(saved, theirs)

        const settled = disagreements(saved, pending, latest)

        const both = Object.keys(pending).filter(
          (one) =>
            JSON.stringify(latest[one]) !== JSON.stringify(saved[one]) &&
            JSON.stringify(latest[one] ?? null) !== JSON.stringify(pending[one]),
        )
        expect(settled.map((one) => one.field).sort()).toEqual(both.sort())
        for (const one of settled) {
          expect(one.mine).toEqual(pending[one.field])
          expect(one.theirs).toEqual(latest[one.field] ?? null)
        }
      }),
    )
  })

  it('shows an answer removed on either side as none', () => {
    expect(disagreements({ a: says('1') }, { a: null }, { a: says('2') })).toEqual([
      { field: 'a', mine: null, theirs: says('2') },
    ])
    expect(disagreements({ a: says('1') }, { a: says('2') }, {})).toEqual([
      { field: 'a', mine: says('2'), theirs: null },
    ])
  })
})
