import { exitSettled } from '../../../schema/index.ts'
import { referentSpells } from '../../dossiers/index.ts'
import { endWithJourney } from '../on-exit.ts'
import { type Change, told } from './change.ts'
import { endStandby, endSuspension, settleAsked } from './pauses.ts'

/** The dossier is over: nothing in it goes on after that day. */
const accept: Change = async (ctx, acted) => {
  const { dossier, day } = acted
  await settleAsked(ctx, dossier.id)
  await endStandby(ctx, dossier.id, day)
  await endSuspension(ctx, dossier.id, day)
  await referentSpells(ctx).end(dossier.id, day)
  await endWithJourney(ctx, dossier, day)
  dossier.closedAt = day
  dossier.statusBeforeExit = null
  return exitSettled(told('accept_exit', acted))
}

const sendBack: Change = async (_ctx, acted) => {
  acted.dossier.statusBeforeExit = null
  return exitSettled(told('send_back_exit', acted))
}

export const exitChanges = { accept_exit: accept, send_back_exit: sendBack } as const
