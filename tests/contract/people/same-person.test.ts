import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparePeople,
  describeLikeness,
  isAcceptedDate,
  type KnownPerson,
  LIKELY_SAME,
  LIKENESSES,
  mistypedDates,
} from '../../../schema/index.ts'
import { editDistance } from '../../../schema/people/edit-distance.ts'

const person = (lastName: string, firstName: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ firstName, lastName, birthDate: null, phone: null, email: null },
  ...more,
})
const between = (a: KnownPerson, b: KnownPerson) => comparePeople(a, b)

describe('names', () => {
  it.each([
    ['Lefèvre', 'Zoé', 'LEFEVRE', 'zoe'],
    ['Œuvrard', 'Élie', 'Oeuvrard', 'Elie'],
    ['Martin-Dupont', 'Jean-Pierre', 'Martin Dupont', 'Jeanpierre'],
    ['de La Fontaine', 'Anne', 'Lafontaine', 'Anne'],
    ['D’Angelo', 'Ada', "d'angelo", 'Ada'],
    ['El Amrani', 'Nour', 'Amrani', 'Nour'],
    ['Dupont-Martin', 'Lou', 'Martin Dupont', 'Lou'],
  ])('%s %s and %s %s are written two ways', (last, first, otherLast, otherFirst) => {
    const found = between(person(last, first), person(otherLast, otherFirst)).likenesses

    // « La Fontaine » in one word is one letter-run apart from « Fontaine »: close, and looked at all the same.
    expect(['names-same', 'names-close']).toContain(found[0])
  })

  it('are swapped: family name typed in the place of the first name', () => {
    expect(between(person('Marie', 'Olive'), person('Olive', 'Marie')).likenesses).toEqual(['names-swapped'])
  })

  it.each([
    ['Philippe', 'Filipe'],
    ['Durand', 'Durant'],
    ['Lefebvre', 'Lefebre'],
    ['Mickaël', 'Mikael'],
    ['Matieu', 'Mathieu'],
    ['Marteau', 'Marto'],
    ['Gonzalez', 'Gonzales'],
    ['Kowalczyk', 'Kowalzcyk'],
    ['Marie', 'Marie-Claude'],
  ])('%s is close to %s', (name, other) => {
    expect(between(person(name, 'Ada'), person(other, 'Ada')).likenesses).toEqual(['names-close'])
  })

  it.each([
    ['Ba', 'Bo'],
    ['Petit', 'Grand'],
    ['Martin', 'Marchand'],
    ['Dupont', 'Dubois'],
    ['Nguyen', 'Tran'],
  ])('%s is far from %s', (name, other) => {
    expect(between(person(name, 'Ada'), person(other, 'Ada')).likenesses).toEqual(['first-name-same'])
  })

  it('empty of any letter compare to nothing', () => {
    expect(between(person('–', '’'), person('–', '’')).score).toBe(0)
  })
})

describe('what is worth a look', () => {
  const ada = person('Lefèvre', 'Ada', { birthDate: '1990-02-28', phone: '06 12 34 56 78', email: 'ada@example.org' })
  it.each<[string, KnownPerson, boolean]>([
    ['the same names, nothing else known', person('Lefevre', 'Ada'), true],
    ['the same names, born another day', person('Lefevre', 'Ada', { birthDate: '1971-06-03' }), false],
    ['the same names, born two digits apart', person('Lefevre', 'Ada', { birthDate: '1909-02-28' }), true],
    ['a married name, the same birth date', person('Moreau', 'Ada', { birthDate: '1990-02-28' }), true],
    ['another first name, the same birth date', person('Lefèvre', 'Adèle', { birthDate: '1990-02-28' }), true],
    ['the same birth date only', person('Moreau', 'Zoé', { birthDate: '1990-02-28' }), false],
    ['the same phone, as dialled from abroad', person('Moreau', 'Ada', { phone: '+33 (0)6 12 34 56 78' }), false],
    ['the same phone and birth date', person('Moreau', 'Zoé', { phone: '0612345678', birthDate: '1990-02-28' }), true],
    ['the same phone and address', person('Moreau', 'Zoé', { phone: '0612345678', email: ' ADA@example.org' }), true],
    ['close names, another birth date', person('Lefevbre', 'Ada', { birthDate: '1962-01-01' }), false],
  ])('%s', (_, other, shown) => {
    expect(between(ada, other).score >= LIKELY_SAME).toBe(shown)
  })

  it('is told why, in both languages', () => {
    for (const likeness of LIKENESSES) {
      expect(describeLikeness(likeness, 'fr')).toMatch(/\.$/)
      expect(describeLikeness(likeness, 'en')).not.toBe(describeLikeness(likeness, 'fr'))
    }
    expect(
      between(ada, { ...ada, birthDate: '1990-02-08' }).likenesses.map((one) => describeLikeness(one, 'fr')),
    ).toEqual(['Mêmes nom et prénom.', 'Date de naissance différente.', 'Même téléphone.', 'Même adresse e-mail.'])
  })
})

describe('a birth date mistyped', () => {
  it('has two neighbouring digits swapped, or its day and month', () => {
    expect(mistypedDates('1990-02-28')).toEqual(['1909-02-28'])
    expect(mistypedDates('1985-12-03')).toEqual(expect.arrayContaining(['1985-12-30', '1985-03-12', '1958-12-03']))
  })
})

const word = fc.string({ unit: fc.constantFrom(...'abcdéï-’ '), maxLength: 12 })
const someone: fc.Arbitrary<KnownPerson> = fc.record({
  firstName: word,
  lastName: word,
  birthDate: fc.option(fc.constantFrom('1990-02-28', '1990-03-02', '1909-02-28')),
  phone: fc.option(fc.constantFrom('0612345678', '+33612345678', '', 'aucun')),
  email: fc.option(fc.constantFrom('a@example.org', 'b@example.org')),
})

describe('laws', () => {
  it('comparing is symmetric, between 0 and 100, and never more than with oneself', () => {
    fc.assert(
      fc.property(someone, someone, (a, b) => {
        const one = comparePeople(a, b)
        expect(comparePeople(b, a)).toEqual(one)
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(Math.min(100, comparePeople(a, a).score))
      }),
    )
  })

  it('case and accents never count', () => {
    fc.assert(
      fc.property(someone, someone, (a, b) => {
        const plain = {
          ...a,
          lastName: a.lastName.toUpperCase().normalize('NFD'),
          firstName: a.firstName.toUpperCase(),
        }
        expect(comparePeople(plain, b)).toEqual(comparePeople(a, b))
      }),
    )
  })

  it('one letter added, lost, replaced or swapped is one step; counting stops past what was asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(3), (a, b, most) => {
        const steps = editDistance(a, b, most)
        expect(steps).toBe(editDistance(b, a, most))
        expect(steps === 0).toBe(a === b)
        expect(steps).toBeLessThanOrEqual(most + 1)
        expect(editDistance(a, `${a}x`, 3)).toBe(1)
      }),
    )
    expect([editDistance('abcd', 'abdc', 3), editDistance('abcd', 'xbcd', 3), editDistance('abcd', 'wxyz', 2)]).toEqual(
      [1, 1, 3],
    )
  })

  it('a mistyped date is a day of the calendar, and the typist’s slip goes both ways for a swap', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2010-12-31'), noInvalidDate: true }),
        (moment) => {
          const day = moment.toISOString().slice(0, 10)
          for (const other of mistypedDates(day)) {
            expect(isAcceptedDate(other)).toBe(true)
            expect(mistypedDates(other)).toContain(day)
          }
        },
      ),
    )
  })
})
