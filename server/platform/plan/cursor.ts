import { z } from 'zod'
import { Refusal } from '../errors.ts'
import { isId } from '../ids.ts'

const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string().refine(isId)])

/** Where a page stopped: the sort it belongs to, the value of the sort key and the id of the last row. */
export interface Cursor {
  readonly sort: string
  readonly value: string | number | null
  readonly id: string
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.sort, cursor.value, cursor.id])).toString('base64url')

/** @throws BAD_USER_INPUT for a cursor that is not ours, or of another order. */
export const decodeCursor = (text: string, sort: string): Cursor => {
  try {
    const [of, value, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    if (of === sort) return { sort: of, value, id }
  } catch {
    // falls through to the one refusal
  }
  throw new Refusal('BAD_USER_INPUT', 'input.bad-cursor')
}

export const MAX_PAGE = 100

/** @throws BAD_USER_INPUT outside 0–100. */
export const pageSize = (first: number): number => {
  if (!Number.isInteger(first) || first < 0 || first > MAX_PAGE)
    throw new Refusal('BAD_USER_INPUT', 'input.page-too-large')
  return first
}
