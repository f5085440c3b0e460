import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CandidateReferent, rankReferents, spreadCaseload } from '../../schema/index.ts'

const commune = fc.constantFrom('Niort', 'Échiré', 'Caen', 'Aiffres')
const referent: fc.Arbitrary<CandidateReferent> = fc.record({
  id: fc.uuid(),
  name: fc.string({ maxLength: 6 }),
  open: fc.nat(90),
  capacity: fc.option(fc.integer({ min: 1, max: 90 })),
  workingTime: fc.constantFrom(0.5, 0.8, 1),
  communes: fc.array(fc.record({ commune, people: fc.integer({ min: 1, max: 30 }) }), { maxLength: 3 }),
})
const referents = fc.uniqueArray(referent, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
const dossiers = fc.uniqueArray(fc.record({ id: fc.uuid(), commune: fc.option(commune) }), {
  selector: ({ id }) => id,
  maxLength: 40,
})

describe('spreading a caseload', () => {
  it('loses nobody, gives nobody twice, and gives to those named only, with a reason', () => {
    fc.assert(
      fc.property(dossiers, referents, (people, takers) => {
        const handed = spreadCaseload(people, takers)

        expect(handed.map(({ dossierId }) => dossierId)).toEqual(people.map(({ id }) => id))
        for (const { referentId, reasons } of handed) {
          expect(takers.some(({ id }) => id === referentId)).toBe(true)
          expect(reasons.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('over nobody gives nothing', () => {
    expect(spreadCaseload([{ id: 'a', commune: null }], [])).toEqual([])
  })

  it('is the same whatever order the référents are named in', () => {
    fc.assert(
      fc.property(dossiers, referents, (people, takers) => {
        expect(spreadCaseload(people, takers.toReversed())).toEqual(spreadCaseload(people, takers))
      }),
    )
  })

  it('without a place to tell them apart, ends with loads one dossier apart at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.nat(60), (takers, people) => {
        const even = Array.from({ length: takers }, (_, n) => ({
          ...{ id: `r${n}`, name: `r${n}`, open: 0, capacity: 40, workingTime: 1, communes: [] },
        }))
        const count = new Map<string, number>()
        for (const { referentId } of spreadCaseload(
          Array.from({ length: people }, (_, n) => ({ id: String(n), commune: null })),
          even,
        ))
          count.set(referentId, (count.get(referentId) ?? 0) + 1)
        const loads = even.map(({ id }) => count.get(id) ?? 0)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('proposing a référent', () => {
  const one = (
    id: string,
    open: number,
    communes: CandidateReferent['communes'] = [],
    capacity: number | null = 40,
  ) => ({
    ...{ id, name: id, open, capacity, workingTime: 1, communes },
  })
  const order = (place: string | null, ...candidates: CandidateReferent[]) =>
    rankReferents(place, candidates).map(({ id }) => id)

  it('goes to who is near, however the commune is written, until they are much more loaded', () => {
    const near = [{ commune: 'ÉCHIRÉ', people: 3 }]

    expect(order('Echire', one('loin', 10), one('près', 15, near))).toEqual(['près', 'loin'])
    expect(order('Echire', one('loin', 10), one('près', 25, near))).toEqual(['loin', 'près'])
    expect(order(null, one('loin', 10), one('près', 15, near))).toEqual(['loin', 'près'])
    expect(rankReferents('Échiré', [one('près', 15, near)])[0]?.reasons).toEqual([
      { kind: 'place', commune: 'Échiré', people: 3 },
      { kind: 'load', open: 15, capacity: 40 },
    ])
  })

  it('goes to somebody full last, and says so', () => {
    const near = [{ commune: 'Niort', people: 9 }]

    expect(order('Niort', one('plein', 40, near), one('libre', 39))).toEqual(['libre', 'plein'])
    expect(rankReferents(null, [one('plein', 41)])[0]?.reasons).toEqual([{ kind: 'full', open: 41, capacity: 40 }])
  })

  it('compares loads where the PLIE sets no figure, part time counted', () => {
    expect(
      order(null, { ...one('mi-temps', 20, [], null), workingTime: 0.5 }, one('plein temps', 25, [], null)),
    ).toEqual(['plein temps', 'mi-temps'])
  })
})
