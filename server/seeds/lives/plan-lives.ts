import { type DossierStatus, type PlainDate, startsFrom, transitionOf } from '../../../schema/index.ts'
import { daysAfter } from '../demo/dates.ts'
import { type DemoParticipant, people } from '../demo/people.ts'
import { type Random, randomFrom } from '../demo/random.ts'
import type { Arrival, Deed } from './deed.ts'
import { planLife } from './plan-life.ts'
import type { PlieRules } from './plie-rules.ts'
import { AGE, EACH, STATUSES, type Standing } from './standing.ts'

/** One journey of one invented person, as it is to be lived until yesterday. */
export interface Life {
  /** Tells every chance of this life; the same for the same seed and day. */
  readonly seed: string
  readonly openedOn: PlainDate
  readonly person: DemoParticipant
  /** An earlier life, by its place in the list, of the same person; null: nobody the PLIE knows. */
  readonly returnOf: number | null
  readonly deeds: readonly Deed[]
}

const TRIES = 400
const RETURN_AFTER_DAYS = 60

/** A known person is opened again by the coordination, who names the référent at once where one would have opened it. */
const openedByCoordination = (deed: Extract<Deed, { do: 'open' }>): Deed[] => [
  { ...deed, how: 'coordination' },
  ...(deed.how === 'referent' ? [{ do: 'move', act: 'welcome', by: 'coordination', on: deed.on } as const] : []),
]

/**
 * Invented lives of a PLIE at every stage, by day of opening: plain data. The first ones show every stage once; then as many of each
 * as its weight.
 */
export const planLives = (
  plieKey: string,
  rules: PlieRules,
  count: number,
  today: PlainDate,
  seed = 'demo',
): Life[] => {
  const random = randomFrom(`${plieKey}/${seed}`)
  const person = people(plieKey, random, today)
  const lives = Array.from({ length: count }, (_, at): Omit<Life, 'returnOf'> => {
    const wanted = EACH[at] ?? { status: random.weighted(STATUSES) }
    return { ...lifeEndingIn(rules, wanted, `${plieKey}/${seed}/${at}`, today), person: person() }
  }).toSorted((a, b) => a.openedOn.localeCompare(b.openedOn))
  return withReturns(lives, randomFrom(`${plieKey}/${seed}/returns`), today)
}

/** A life that stands where it is wanted today: others are told until one does. */
const lifeEndingIn = (rules: PlieRules, wanted: Standing, seed: string, today: PlainDate) => {
  const { status, age = AGE[status], when = () => true } = wanted
  for (let tries = 0; ; tries += 1) {
    const own = `${seed}/${tries}`
    const random = randomFrom(own)
    const [youngest, oldest] = age
    // More young ones than old ones: people come every month, and leave.
    const openedOn = daysAfter(today, -random.between(youngest, random.between(youngest, oldest)))
    const whole = planLife(rules, random, { openedOn, how: arrivalOf(rules, random) })
    const deeds = whole.filter(({ on }) => on < today)
    const later = whole.filter(({ on }) => on >= today)
    if ((statusAfter(deeds) === status && when({ deeds, later, today })) || tries === TRIES)
      return { seed: own, openedOn, deeds }
  }
}

const arrivalOf = ({ forms }: PlieRules, random: Random): Arrival =>
  random.weighted({ prescriber: 40, sheet: forms.has('prescription') ? 15 : 0, coordination: 40, referent: 5 })

/** Where a journey stands after these deeds. */
export const statusAfter = (deeds: readonly Deed[]): DossierStatus => {
  let status: DossierStatus = 'prescribed'
  let before: DossierStatus = 'active'
  for (const deed of deeds) {
    if (deed.do === 'open' && deed.how === 'referent') status = 'welcome'
    const act = deed.do === 'exit' ? 'propose_exit' : deed.do === 'move' ? deed.act : null
    if (act === null || !startsFrom(act, status)) continue
    const { to } = transitionOf(act)
    if (act === 'propose_exit' && status !== 'exit_proposed') before = status
    if (to === 'before') status = before
    else if (to !== 'same') status = to
  }
  return status
}

/** A few of those who left come back: the same person, received at the PLIE, in another journey. */
const withReturns = (lives: readonly Omit<Life, 'returnOf'>[], random: Random, today: PlainDate): Life[] => {
  const taken = new Set<number>()
  return lives.map((life): Life => {
    if (!random.percent(12)) return { ...life, returnOf: null }
    const left = lives.findIndex((one, at) => {
      const last = one.deeds.at(-1)?.on ?? today
      const status = statusAfter(one.deeds)
      return (
        (status === 'exited' || status === 'dropped') &&
        !taken.has(at) &&
        last <= daysAfter(life.openedOn, -RETURN_AFTER_DAYS)
      )
    })
    const before = lives[left]
    if (before === undefined) return { ...life, returnOf: null }
    taken.add(left)
    const deeds = life.deeds.flatMap((deed) => (deed.do === 'open' ? openedByCoordination(deed) : [deed]))
    return { ...life, deeds, person: before.person, returnOf: left }
  })
}
