import { e164 } from '../fields/phone.ts'
import type { PlainDate } from '../text.ts'
import { mistypedDates } from './birth-date.ts'
import { editDistance } from './edit-distance.ts'
import { namePart, soundOf } from './fold-name.ts'

/** What is compared of two people; null or empty: not known, which says nothing either way. */
export interface KnownPerson {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: PlainDate | null
  readonly phone: string | null
  readonly email: string | null
}

/** Why two records may be of one person, or why not, in the order they are told. */
export const LIKENESSES = [
  'names-same',
  'names-swapped',
  'names-close',
  'last-name-same',
  'first-name-same',
  'birth-date-same',
  'birth-date-mistyped',
  'birth-date-differs',
  'phone-same',
  'email-same',
] as const
export type Likeness = (typeof LIKENESSES)[number]

/** What each likeness weighs. Two that agree on names only, or on birth date and one name, are worth a look. */
const WEIGHTS = {
  'names-same': 50,
  'names-swapped': 50,
  'names-close': 35,
  'last-name-same': 15,
  'first-name-same': 15,
  'birth-date-same': 40,
  'birth-date-mistyped': 25,
  'birth-date-differs': -25,
  'phone-same': 25,
  'email-same': 25,
} as const satisfies Record<Likeness, number>

/** From here on a person is shown as perhaps known already. */
export const LIKELY_SAME = 50

export interface Comparison {
  /** 0–100. */
  readonly score: number
  readonly likenesses: readonly Likeness[]
}

/** Compares two records of people, as the PLIE typed them. Symmetric; nobody is merged on its account: a person looks. */
export const comparePeople = (a: KnownPerson, b: KnownPerson): Comparison => {
  const likenesses = [...namesOf(a, b), ...birthOf(a, b), ...contactOf(a, b)]
  const score = likenesses.reduce((sum, one) => sum + WEIGHTS[one], 0)
  return { score: Math.min(100, Math.max(0, score)), likenesses }
}

type Closeness = 'same' | 'close' | 'far'

const namesOf = (a: KnownPerson, b: KnownPerson): Likeness[] => {
  const last = closeness(a.lastName, b.lastName)
  const first = closeness(a.firstName, b.firstName)
  if (last === 'same' && first === 'same') return ['names-same']
  const crossed = [closeness(a.lastName, b.firstName), closeness(a.firstName, b.lastName)]
  if (crossed.every((one) => one === 'same')) return ['names-swapped']
  if (last !== 'far' && first !== 'far') return ['names-close']
  if (crossed.every((one) => one !== 'far')) return ['names-close']
  return last === 'same' ? ['last-name-same'] : first === 'same' ? ['first-name-same'] : []
}

const birthOf = ({ birthDate: a }: KnownPerson, { birthDate: b }: KnownPerson): Likeness[] => {
  if (a === null || b === null) return []
  if (a === b) return ['birth-date-same']
  return mistypedDates(a).includes(b) ? ['birth-date-mistyped'] : ['birth-date-differs']
}

const contactOf = (a: KnownPerson, b: KnownPerson): Likeness[] => {
  const agree = (one: string | null, other: string | null, written: (text: string) => string) =>
    one !== null && other !== null && one.trim() !== '' && written(one) === written(other)
  return [
    ...(agree(a.phone, b.phone, e164) ? (['phone-same'] as const) : []),
    ...(agree(a.email, b.email, (text) => text.trim().toLowerCase()) ? (['email-same'] as const) : []),
  ]
}

/** Same but for how it is written; close by ear, by a slip of the keyboard, or when one is a part of the other. */
const closeness = (a: string, b: string): Closeness => {
  const [left, right] = [namePart(a), namePart(b)]
  if (left.length === 0 || right.length === 0) return 'far'
  const [whole, other] = [left.join(''), right.join('')]
  if (whole === other || left.toSorted().join(' ') === right.toSorted().join(' ')) return 'same'
  if (isPart(left, right) || isPart(right, left)) return 'close'
  const shortest = Math.min(whole.length, other.length)
  const most = shortest >= 8 ? 2 : shortest >= 4 ? 1 : 0
  const sounds = soundOf(whole)
  return (sounds.length >= 2 && sounds === soundOf(other)) || editDistance(whole, other, most) <= most ? 'close' : 'far'
}

/** A double name of which one half is given: « Marie » for « Marie-Claude », the name of birth alone. */
const isPart = (some: readonly string[], all: readonly string[]): boolean =>
  some.length < all.length && some.every((word) => word.length > 1 && all.includes(word))
