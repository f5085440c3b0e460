import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { answers, filter, MOMENTS } from './arbitrary-filters.ts'
import { active, ENUMS, matches, scoreOf, weightOf } from './brute-force.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, type Filled, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const ask = createAsk(world)
const filled = new Map<string, Filled>()

beforeAll(async () => {
  const formId = await publish(world.niort, 'Tout', everythingForm)
  const dossierId = await dossierOf(world.niort)
  for (const [index, one] of fc.sample(answers, { numRuns: 30, seed: 19 }).entries()) {
    world.setNow(MOMENTS[index % MOMENTS.length] ?? '')
    const kept = await submit(world.niort, formId, dossierId, one)
    filled.set(kept.id, kept)
  }
})

const codeOf = (id: unknown) => ({ code: ENUMS[String(id)] })
const orNull = (value: unknown) => value ?? null

/** What may be asked of a form, and what it must answer, read from what the tests remember. */
const ASKED: Readonly<Record<string, (one: Filled) => unknown>> = {
  'answers { city }': (one) => ({ answers: { city: orNull(active(one, 'city')) } }),
  'answers { children income }': (one) => ({
    answers: { children: orNull(active(one, 'children')), income: orNull(active(one, 'income')) },
  }),
  'answers { since licence cars }': (one) => ({
    answers: {
      since: orNull(active(one, 'since')),
      licence: orNull(active(one, 'licence')),
      cars: orNull(active(one, 'cars')),
    },
  }),
  'answers { job { code } }': (one) => {
    const id = active(one, 'job')
    return { answers: { job: id === undefined ? null : codeOf(id) } }
  },
  'answers { mobility { code score } }': (one) => {
    const id = active(one, 'mobility')
    return { answers: { mobility: id === undefined ? null : { ...codeOf(id), score: scoreOf(id) } } }
  },
  'answers { needs { code } }': (one) => {
    const ids = active(one, 'needs')
    // Nothing ticked is an answer all the same where it was given.
    const given = one.answers['f_needs']?.value
    return { answers: { needs: Array.isArray(ids) ? ids.map(codeOf) : Array.isArray(given) ? [] : null } }
  },
  'answers { kids { kidName kidAge } }': (one) => {
    const rows = one.answers['g_kids']?.rows
    const kids = rows?.map(({ answers: row }) => ({
      kidName: orNull(row['k_name']?.value),
      kidAge: orNull(row['k_age']?.value),
    }))
    return { answers: { kids: orNull(kids) } }
  },
  'scores { weight }': (one) => ({ scores: { weight: orNull(weightOf(one)) } }),
  submittedAt: (one) => ({ submittedAt: one.submittedAt }),
  'status formVersion': () => ({ status: 'SUBMITTED', formVersion: 1 }),
  'missingAnswers { field reason }': (one) => {
    const reason = one.answers['f_children']?.missing
    const rows = (one.answers['g_kids']?.rows ?? []).flatMap(({ answers: row }) => row['k_age']?.missing ?? [])
    return {
      missingAnswers: [
        ...(reason === undefined ? [] : [{ field: 'children', reason: reason.toUpperCase() }]),
        ...rows.map((one) => ({ field: 'kidAge', reason: one.toUpperCase() })),
      ],
    }
  },
}

describe('whatever is asked of a form', () => {
  it('is what was answered, in any combination, under any filter', async () => {
    const pieces = fc.subarray(Object.keys(ASKED), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(pieces, filter, async (asked, where) => {
        const query = `query ($where: ToutFilter) { tout(first: 100, where: $where) { edges { node { id ${asked.join(' ')} } } } }`
        const { data, errors } = await ask(world.niort.as('coordination'), query, { where })

        expect(errors).toBeUndefined()
        const wanted = [...filled.values()].filter((one) => matches(one, where))
        const edges = JSON.parse(JSON.stringify(at(data, 'tout', 'edges')))
        expect(edges).toHaveLength(wanted.length)
        for (const { node } of edges) {
          const one = filled.get(node.id)
          for (const piece of asked) expect(node).toMatchObject(one === undefined ? {} : Object(ASKED[piece]?.(one)))
        }
      }),
      { numRuns: 80, seed: 23 },
    )
  })
})
