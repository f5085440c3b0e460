import type { Life } from './lives/plan-lives.ts'
import { playLife } from './playing/play-life.ts'
import type { Scene } from './playing/scene.ts'

/** Plays lives one after the other, oldest first; `goOn` is asked between two of them. Gives the dossier of each. */
export const playLives = async (
  scene: Scene,
  lives: readonly Life[],
  goOn: (played: number) => boolean = () => true,
): Promise<string[]> => {
  const people: string[] = []
  const dossiers: string[] = []
  for (const [at, life] of lives.entries()) {
    if (!goOn(at)) break
    const participantId = life.returnOf === null ? null : (people[life.returnOf] ?? null)
    const played = await playLife(scene, life, { at, participantId })
    people.push(played.participantId)
    dossiers.push(played.dossierId)
  }
  return dossiers
}
