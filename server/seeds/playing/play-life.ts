import { dossiers } from '../../dossiers/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { type Em, forkFor } from '../../platform/orm/orm.ts'
import type { Served } from '../../platform/request.ts'
import { inSeries } from '../../platform/series.ts'
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
import type { Playing, Refused, Scene } from './scene.ts'
import { contextOf } from './simulated-context.ts'

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

/** What the rules of a PLIE may answer to a deed: the story is then told again without it. */
const ANSWERS: readonly string[] = ['ActNotPossible', 'StepNotPossible', 'DossierClosed']

/** A life whose dossier is open. */
export interface Opened {
  readonly life: Life
  /** Its place among the lives of the PLIE. */
  readonly at: number
  readonly participantId: string
  readonly dossierId: string
}

/**
 * Opens the dossiers of some lives, one after the other as numbers are given. `participantId`: of the person who comes back, null for
 * somebody new.
 */
export const openLives = (
  scene: Scene,
  lives: readonly { readonly life: Life; readonly at: number; readonly participantId: string | null }[],
): Promise<Opened[]> =>
  played(scene, 'open lives', async (em, series) => {
    const opened: Opened[] = []
    for (const { life, at, participantId } of lives) {
      const playing = newPlaying(scene, { life, at, dossierId: '', participantId }, { em, series, files: [] })
      const [opening] = life.deeds
      if (opening?.do !== 'open') throw new Error('a life begins with its opening')
      await playOpening(playing, opening)
      const dossier = await dossiers(contextOf(playing, 'coordination', life.openedOn)).get(playing.dossierId)
      opened.push({ life, at, dossierId: dossier.id, participantId: dossier.participantId })
    }
    return opened
  })

/** Plays the rest of a life by the use cases themselves, whole or not at all: each is a request of the simulated day by whoever does such a thing. */
export const playLife = async (scene: Scene, opened: Opened): Promise<void> => {
  const undone = new Set<Deed>()
  for (;;) {
    const refused = await tryLife(scene, opened, undone)
    if (refused === null) return
    scene.refusals.push(refused)
    undone.add(refused.deed)
  }
}

const tryLife = async (scene: Scene, opened: Opened, undone: ReadonlySet<Deed>): Promise<Refused | null> => {
  const files: string[] = []
  let under: Deed | undefined
  try {
    await played(scene, 'play a life', async (em, series) => {
      const playing = newPlaying(scene, opened, { em, series, files })
      for (const deed of opened.life.deeds.slice(1)) {
        under = deed
        if (!undone.has(deed)) await play(playing, deed)
      }
    })
    return null
  } catch (error) {
    for (const id of files) await scene.store.remove(scene.plie.id, id)
    if (!(error instanceof DomainError) || under === undefined || !ANSWERS.includes(error.type)) throw error
    return { seed: opened.life.seed, deed: under, code: error.type, details: error.details }
  }
}

const played = <T>(scene: Scene, name: string, work: (em: Em, series: Served[]) => Promise<T>): Promise<T> =>
  inSeries(forkFor(scene.runtime.orm, scene.plie.id, null), name, async (em, series) => {
    // Nothing waits for the disk between two lives; what a power cut takes back, it takes back whole.
    await em.execute('set local synchronous_commit = off')
    return work(em, series)
  })

/** After what was done at the opening that day. */
const MINUTES_OF_OPENING = 30

const newPlaying = (
  scene: Scene,
  {
    life,
    at,
    dossierId,
    participantId,
  }: Pick<Playing, 'life' | 'dossierId' | 'participantId'> & { readonly at: number },
  inside: Pick<Playing, 'em' | 'series' | 'files'>,
): Playing => {
  const { referents } = scene.staff
  const isOpen = dossierId !== ''
  return {
    ...inside,
    ...{ scene, life, participantId, dossierId },
    random: randomFrom(`${life.seed}/${isOpen ? 'played' : 'opened'}`),
    referentId: referents[at % referents.length] ?? '',
    otherReferentId: referents[(at + 1) % referents.length] ?? '',
    ...{ levels: null, steps: new Map(), contract: null, appointment: null },
    clock: { day: life.openedOn, minutes: isOpen ? MINUTES_OF_OPENING : 0 },
    cameBy: cameBy(life),
  }
}

const cameBy = ({ deeds: [first] }: Life): Playing['cameBy'] =>
  first?.do === 'open' && first.how !== 'sheet' ? first.how : 'coordination'

const play = <Kind extends DeedKind>(playing: Playing, deed: Extract<Deed, { do: Kind }>): Promise<void> =>
  PLAYERS[deed.do as Kind](playing, deed)
