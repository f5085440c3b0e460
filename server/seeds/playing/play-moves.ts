import { type DossierStatus, startsFrom } from '../../../schema/index.ts'
import { transferDossiers } from '../../caseloads/index.ts'
import { assignReferent } from '../../dossiers/index.ts'
import { actOnJourney, markEntryDocument } from '../../journeys/index.ts'
import { newId } from '../../platform/ids.ts'
import type { Deed } from '../lives/deed.ts'
import type { Playing } from './scene.ts'
import { contextOf, readOne } from './simulated-context.ts'

type Move = Extract<Deed, { do: 'move' }>

const standing = async (playing: Playing) => {
  const found = await readOne<{ version: number; status: DossierStatus }>(
    playing,
    'select version, status from dossier',
    playing.dossierId,
  )
  if (found === undefined) throw new Error('a life is played in a dossier that was opened')
  return found
}

/** One act of the life cycle, where the dossier stands where it exists. */
export const playMove = async (playing: Playing, deed: Move): Promise<void> => {
  const { act, by, on, reason, standbyReason, from, until, override } = deed
  const { version, status } = await standing(playing)
  if (!startsFrom(act, status)) return
  const ctx = contextOf(playing, by, on)
  const { dossierId, referentId, otherReferentId, random } = playing
  if (act === 'hand_over') {
    const given = { dossierId, referentId: otherReferentId, version }
    if (random.percent(50)) await assignReferent(ctx, given)
    else await transferDossiers(ctx, { moves: [given], idempotencyKey: newId() })
    Object.assign(playing, { referentId: otherReferentId, otherReferentId: referentId })
    return
  }
  if (act === 'propose_exit') throw new Error('an exit is proposed with its assessment')
  await actOnJourney(ctx, {
    ...{ dossierId, act, version, idempotencyKey: newId() },
    input: { on, reason, standbyReason, from, until, override, ...(act === 'welcome' && { referentId }) },
  })
}

/** The documents of the entry, seen at the office. */
export const playDocuments = async (playing: Playing, { on }: Deed): Promise<void> => {
  for (const { fr: document } of playing.scene.rules.journey.entryEvidence ?? []) {
    const { version } = await standing(playing)
    await markEntryDocument(contextOf(playing, 'referent', on), {
      dossierId: playing.dossierId,
      document,
      seen: true,
      version,
    })
  }
}
