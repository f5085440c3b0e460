import { z } from 'zod'
import type { ApiScope } from '../../data/generated/graphql.ts'

/** What a token may do, in the order offered. */
export const SCOPES = [
  'DOSSIERS_READ',
  'IDENTITY_READ',
  'ANSWERS_READ',
  'AGGREGATES_READ',
  'SCHEMA_READ',
  'PRESCRIPTIONS_WRITE',
  'DOSSIERS_WRITE',
  'FOLLOW_UP_WRITE',
  'ANSWERS_WRITE',
  'WEBHOOKS_MANAGE',
] as const satisfies readonly ApiScope[]

/** Hours the secret a token had may still work. */
export const OVERLAPS = [0, 1, 24, 168] as const

const DAY_MS = 24 * 60 * 60_000
const LONGEST_DAYS = 365
/** The clocks of two machines differ a little; the server refuses a second too much. */
const MARGIN_MS = 10 * 60_000

const two = (n: number) => String(n).padStart(2, '0')

/** The calendar day it will be here in `days` days, `YYYY-MM-DD`. */
export const dayIn = (days: number, now: Date): string => {
  const then = new Date(now.getTime() + days * DAY_MS)
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`
}

/** The end of that day here, or the last moment the server allows (365 days) when the day goes past it. */
const endOf = (day: string, now: Date): string =>
  new Date(
    Math.min(new Date(`${day}T23:59:59`).getTime(), now.getTime() + LONGEST_DAYS * DAY_MS - MARGIN_MS),
  ).toISOString()

/** Refuses a day past, or further than a token may live. */
export const allowedDay =
  (now: Date) =>
  (day: unknown): string | undefined =>
    typeof day === 'string' && day >= dayIn(0, now) && day <= dayIn(LONGEST_DAYS, now)
      ? undefined
      : 'jalon.account.check.expiry'

const linesOf = (typed: string) =>
  typed
    .split(/[\s,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What the form holds, as the API wants it. */
export const tokenValues = (now: Date) =>
  z.object({
    name: z
      .string()
      .nullish()
      .transform((name) => name?.trim() ?? ''),
    scopes: z
      .array(z.enum(SCOPES))
      .nullish()
      .transform((chosen) => chosen ?? []),
    expiresAt: z.string().transform((day) => endOf(day, now)),
    cidrs: z
      .string()
      .nullish()
      .transform((typed) => linesOf(typed ?? '')),
    formIds: z
      .array(z.string())
      .nullish()
      .transform((ids) => ids ?? []),
    perMinute: z.coerce.number().nullish(),
  })
