import { followUpMoved } from '../../../schema/index.ts'
import { type Change, told } from './change.ts'
import { endStandby, settleAsked } from './pauses.ts'

const start: Change = async (ctx, acted) => {
  await endStandby(ctx, acted.dossier.id, acted.day)
  await settleAsked(ctx, acted.dossier.id)
  return followUpMoved(told('start_in_job', acted))
}

const end: Change = async (_ctx, acted) => followUpMoved(told('end_in_job', acted))

export const inJobChanges = { start_in_job: start, end_in_job: end } as const
