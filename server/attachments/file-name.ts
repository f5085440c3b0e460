import { z } from 'zod'

const MAX_NAME = 200

/** The last part of whatever path a browser sent, without control characters; shown, never used as a path (promises G6). */
export const fileName = z
  .string()
  .transform(
    (name) =>
      name.toWellFormed().split(/[\\/]/).at(-1)?.replaceAll(/\p{C}/gu, '').trim().slice(-MAX_NAME) || 'document',
  )
