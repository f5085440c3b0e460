import type { Life } from './lives/plan-lives.ts'
import { openLives, playLife } from './playing/play-life.ts'
import type { Scene } from './playing/scene.ts'

/** Lives of a PLIE that are played side by side, each on its own connection. */
const AT_ONCE = 3

/** Plays lives, oldest first, a few side by side, until told to stop: those begun are finished. */
export const playLives = async (
  scene: Scene,
  lives: readonly Life[],
  { played, stopped }: { readonly played: () => void; readonly stopped: () => boolean },
): Promise<void> => {
  const people: string[] = []
  for (let next = 0; next < lives.length && !stopped(); ) {
    const some = fewFrom(lives, next).map((life, n) => ({
      ...{ life, at: next + n },
      participantId: life.returnOf === null ? null : (people[life.returnOf] ?? null),
    }))
    const opened = await openLives(scene, some)
    people.push(...opened.map(({ participantId }) => participantId))
    await Promise.all(
      opened.map(async (one) => {
        await playLife(scene, one)
        played()
      }),
    )
    next += some.length
  }
}

/** The next few, up to one whose person must have left first. */
const fewFrom = (lives: readonly Life[], from: number): readonly Life[] => {
  const few = lives.slice(from, from + AT_ONCE)
  const waits = few.findIndex(({ returnOf }) => returnOf !== null && returnOf >= from)
  return waits > 0 ? few.slice(0, waits) : few
}
