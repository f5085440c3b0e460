import { z } from 'zod'
import { CLOSED_STATUSES, comparePeople, describeLikeness, isOneOf, LIKELY_SAME } from '../../schema/index.ts'
import { day, email, line, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { type AskedPerson, type KnownJourney, knownPeople } from './known-people.repository.ts'

const absent = (value: unknown) => (value === '' ? null : value)
const input = z.object({
  firstName: line(100),
  lastName: line(100),
  birthDate: day.nullish(),
  phone: z.preprocess(absent, line(30).nullish()),
  email: z.preprocess(absent, email.nullish()),
})

/** Shown at most, the likeliest first. */
const MOST = 5

export interface PossibleDuplicate {
  readonly participantId: string
  /** 50–100. */
  readonly score: number
  readonly reasons: readonly string[]
  /** Null for whoever may not know who it is: they are told whom to ask. */
  readonly firstName: string | null
  readonly lastName: string | null
  readonly birthDate: string | null
  readonly commune: string | null
  readonly journeys: readonly (Omit<KnownJourney, 'id'> & { readonly dossierId: string | null })[]
  readonly openNumber: string | null
  readonly mayReturn: boolean
}

/**
 * People of the PLIE who may be the one about to be taken in, with why. A person looks and decides: nothing is merged, nothing is
 * refused on its account.
 * @throws InvalidInput
 */
export const possibleDuplicates = useCase(
  'participant.compare',
  async (ctx, asked: object): Promise<PossibleDuplicate[]> => {
    ctx.access.require('participant.compare')
    const typed = parseInput(input, asked)
    const person: AskedPerson = {
      ...typed,
      birthDate: typed.birthDate ?? null,
      phone: typed.phone ?? null,
      email: typed.email ?? null,
    }

    const likely = (await knownPeople(ctx).alike(person))
      .map((known) => ({ known, ...comparePeople(person, known) }))
      .filter(({ score }) => score >= LIKELY_SAME)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST)
    const journeys = Map.groupBy(
      await knownPeople(ctx).journeys(likely.map(({ known }) => known.id)),
      ({ participantId }) => participantId,
    )

    return likely.map(({ known, score, likenesses }) => {
      const own = journeys.get(known.id) ?? []
      const named = own.some((journey) => ctx.access.allows('participant.read-identity', journey))
      const open = own.find(({ status }) => !isOneOf(CLOSED_STATUSES, status))
      return {
        ...{ participantId: known.id, score, reasons: likenesses.map((one) => describeLikeness(one, ctx.locale)) },
        firstName: named ? known.firstName : null,
        lastName: named ? known.lastName : null,
        birthDate: named ? known.birthDate : null,
        commune: named ? known.commune : null,
        journeys: own.map(({ id, ...journey }) => ({
          ...journey,
          dossierId: ctx.access.allows('dossier.read', { ...journey, id }) ? id : null,
        })),
        openNumber: open?.number ?? null,
        mayReturn: open === undefined && own.some((journey) => ctx.access.allows('participant.return', journey)),
      }
    })
  },
  { reads: true, audited: true },
)
