import type { PlainDate } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'

/** Days the person of a dossier was met, whoever records them; null: not recorded. */
export type ReadMeetings = (
  ctx: RequestContext,
  dossier: { readonly id: string; readonly since: PlainDate },
) => Promise<readonly PlainDate[] | null>

let read: ReadMeetings = async () => null

/** The younger capability that records interviews says when they were held. */
export const tellMeetings = (reader: ReadMeetings): void => {
  read = reader
}
export const meetingsOf: ReadMeetings = (ctx, dossier) => read(ctx, dossier)
