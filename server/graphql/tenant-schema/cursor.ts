import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'

/** Where a page stopped. `value` is the sort key as PostgreSQL wrote it, null among those that have none. */
export interface Position {
  readonly value: string | null
  readonly id: string
}

const MOMENT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/
const NUMBER = /^-?\d{1,25}(\.\d{1,25})?(e[+-]\d{1,3})?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** What a sort key of each type looks like. */
export const KEY_PATTERNS = { submittedAt: MOMENT, float8: NUMBER, int8: NUMBER, date: DAY } as const

const LONGEST = 400
const positionSchema = z.tuple([z.string().nullable(), z.string().refine(isId)])

/** Ties a cursor to the list and the order it comes from, and shows a hand-made change. */
const seal = (list: string, payload: string): string =>
  createHash('sha256').update(`${list}\n${payload}`).digest('base64url').slice(0, 12)

/** @param list names PLIE, form and order: a cursor is good for that list only */
export const encodePosition = (list: string, { value, id }: Position): string => {
  const payload = JSON.stringify([value, id])
  return Buffer.from(`${seal(list, payload)}${payload}`).toString('base64url')
}

/** @throws BAD_USER_INPUT for a cursor that was changed, or that another list gave. */
export const decodePosition = (list: string, cursor: string, pattern: RegExp): Position => {
  if (cursor.length <= LONGEST) {
    const text = Buffer.from(cursor, 'base64url').toString('utf8')
    const payload = text.slice(12)
    const ours = seal(list, payload) === text.slice(0, 12) && Buffer.from(text).toString('base64url') === cursor
    const position = ours ? parsePosition(payload) : null
    if (position !== null && (position.value === null || pattern.test(position.value))) return position
  }
  throw new Refusal('BAD_USER_INPUT', 'input.bad-cursor')
}

const parsePosition = (payload: string): Position | null => {
  try {
    const [value, id] = positionSchema.parse(JSON.parse(payload))
    return { value, id }
  } catch {
    return null
  }
}
