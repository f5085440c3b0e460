import type { GetListParams } from 'react-admin'

/** The page react-admin asks for, as the API counts it. */
export const pageOf = ({ pagination }: GetListParams): { first: number; offset: number } => {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 }
  return { first: perPage, offset: (page - 1) * perPage }
}

/** Cuts a page out of a list that came whole (forms and members of one PLIE are few). */
export const cutPage = <T>(all: readonly T[], params: GetListParams): { data: T[]; total: number } => {
  const { first, offset } = pageOf(params)
  return { data: all.slice(offset, offset + first), total: all.length }
}
