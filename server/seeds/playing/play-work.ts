import { recordTraining, recordWorkContract, updateWorkContract } from '../../employment/index.ts'
import { newId } from '../../platform/ids.ts'
import type { Deed } from '../lives/deed.ts'
import type { Playing } from './scene.ts'
import { contextOf } from './simulated-context.ts'

export const playWork = async (playing: Playing, { contract, on }: Extract<Deed, { do: 'work' }>): Promise<void> => {
  const asked = { dossierId: playing.dossierId, input: contract, idempotencyKey: newId() }
  const { id } = await recordWorkContract(contextOf(playing, 'referent', on), asked)
  playing.contract = { id, input: contract }
}

/** The job stops sooner than it was signed for. */
export const playWorkEnd = async (playing: Playing, { on }: Deed): Promise<void> => {
  const { contract } = playing
  if (contract === null) return
  const input = { ...contract.input, actualEndDate: on }
  await updateWorkContract(contextOf(playing, 'referent', on), { id: contract.id, input, version: 1 })
}

export const playTraining = async (
  playing: Playing,
  { training, on }: Extract<Deed, { do: 'training' }>,
): Promise<void> => {
  const asked = { dossierId: playing.dossierId, input: training, idempotencyKey: newId() }
  await recordTraining(contextOf(playing, 'referent', on), asked)
}
