import { DomainError } from '../../platform/errors.ts'
import { forkFor, inTransaction } from '../../platform/orm/orm.ts'
import { randomFrom } from '../demo/random.ts'
import type { Deed, DeedKind } from '../lives/deed.ts'
import type { Life } from '../lives/plan-lives.ts'
import { playContact } from './play-contacts.ts'
import { playExit } from './play-exit.ts'
import { playForm } from './play-forms.ts'
import { playDocuments, playMove } from './play-moves.ts'
import { playOpening } from './play-opening.ts'
import { playStep, playStepAct } from './play-steps.ts'
import { playTraining, playWork, playWorkEnd } from './play-work.ts'
import type { Playing, Scene } from './scene.ts'

type Players = { readonly [Kind in DeedKind]: (playing: Playing, deed: Extract<Deed, { do: Kind }>) => Promise<void> }

const PLAYERS: Players = {
  open: playOpening,
  move: playMove,
  documents: playDocuments,
  fill: playForm,
  begin: playForm,
  contact: playContact,
  step: playStep,
  'step-act': playStepAct,
  work: playWork,
  'work-ends': playWorkEnd,
  training: playTraining,
  exit: playExit,
}

/** What the rules of a PLIE may answer to a deed: the story then goes on without it. */
const ANSWERS: readonly string[] = ['ActNotPossible', 'StepNotPossible', 'DossierClosed']

/**
 * Plays a life by the use cases themselves, whole or not at all: each is a request of the simulated day by whoever does such a thing.
 * Gives the person and the dossier.
 */
export const playLife = async (
  scene: Scene,
  life: Life,
  { at, participantId }: { readonly at: number; readonly participantId: string | null },
): Promise<{ participantId: string; dossierId: string }> => {
  const outer = forkFor(scene.runtime.orm, scene.plie.id, null)
  return inTransaction(outer, 'play a life', async (em) => {
    // A seed that a power cut may take back whole: nothing waits for the disk between two lives.
    await em.execute('set local synchronous_commit = off')
    const { referents } = scene.staff
    const playing: Playing = {
      ...{ scene, life, em, participantId, random: randomFrom(`${life.seed}/played`) },
      referentId: referents[at % referents.length] ?? '',
      otherReferentId: referents[(at + 1) % referents.length] ?? '',
      ...{ dossierId: '', levels: null, steps: new Map(), contract: null, clock: { day: life.openedOn, minutes: 0 } },
      cameBy: cameBy(life),
    }
    for (const deed of life.deeds) await play(playing, deed)
    const [row] = await em.execute<{ participant: string }[]>(
      'select participant_id as participant from dossier where plie_id = ?::uuid and id = ?::uuid',
      [scene.plie.id, playing.dossierId],
    )
    return { participantId: row?.participant ?? '', dossierId: playing.dossierId }
  })
}

const cameBy = ({ deeds: [first] }: Life): Playing['cameBy'] =>
  first?.do === 'open' && first.how !== 'sheet' ? first.how : 'coordination'

const play = async <Kind extends DeedKind>(playing: Playing, deed: Extract<Deed, { do: Kind }>): Promise<void> => {
  const player = PLAYERS[deed.do as Kind]
  try {
    await player(playing, deed)
  } catch (error) {
    if (!(error instanceof DomainError) || !ANSWERS.includes(error.type)) throw error
    playing.scene.refusals.push({ seed: playing.life.seed, deed, code: error.type, details: error.details })
  }
}
