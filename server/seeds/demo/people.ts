import type { PlainDate } from '../../../schema/index.ts'
import { daysAfter } from './dates.ts'
import { COMMUNES, FIRST_NAMES, LAST_NAMES } from './names.ts'
import type { Random } from './random.ts'

/** Somebody who does not exist. */
export interface DemoParticipant {
  readonly firstName: string
  readonly lastName: string
  readonly birthDate: PlainDate
  readonly email: string | null
  readonly phone: string | null
  readonly commune: string
  readonly statuses: readonly string[]
}

const YEAR = 365.25

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')

/** Invented people of one PLIE, none twice while names last. */
export const people = (plieKey: string, random: Random, today: PlainDate) => {
  const taken = new Set<string>()
  const communes = COMMUNES[plieKey] ?? ['Villeneuve-l’Exemple']

  const freshName = () => {
    for (let tries = 0; tries < 200; tries += 1) {
      const name = { firstName: random.pick(FIRST_NAMES), lastName: random.pick(LAST_NAMES) }
      const whole = `${name.firstName} ${name.lastName}`
      if (!taken.has(whole)) {
        taken.add(whole)
        return name
      }
    }
    return { firstName: random.pick(FIRST_NAMES), lastName: random.pick(LAST_NAMES) }
  }

  return (): DemoParticipant => {
    const { firstName, lastName } = freshName()
    const age = random.between(19, 62)
    const address = `${plain(firstName)}.${plain(lastName)}@exemple.invalid`
    return {
      firstName,
      lastName,
      birthDate: daysAfter(today, -Math.round(age * YEAR) - random.between(0, 364)),
      email: random.percent(70) ? address : null,
      // 06 39 98: numbers the regulator keeps for fiction.
      phone: random.percent(90) ? `06 39 98 ${random.between(10, 99)} ${random.between(10, 99)}` : null,
      commune: random.pick(communes),
      statuses: [
        ...(random.percent(62) ? ['deld'] : []),
        ...(random.percent(65) ? ['brsa'] : ['difficulte']),
        ...(random.percent(14) ? ['th'] : []),
        ...(random.percent(28) ? ['qpv'] : []),
        ...(random.percent(20) ? ['parent_isole'] : []),
        ...(age >= 50 ? ['senior'] : []),
        ...(age < 25 ? ['jeune'] : []),
      ],
    }
  }
}
