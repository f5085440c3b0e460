import { Autosave, type AutosaveTools } from '../../../admin/submissions/autosave.ts'
import type { Latest, SaveOutcome } from '../../../admin/submissions/autosave-state.ts'
import type { PendingStore } from '../../../admin/submissions/pending-store.ts'
import { type KeptAnswers, type PendingAnswers, withPending } from '../../../admin/submissions/submission-model.ts'
import type { Answer, Answers } from '../../../schema/index.ts'

export const says = (value: string): Answer => ({ value })

/** A submission on a server that keeps the product's promises: merges a save made on the latest lock, refuses another. */
export const heldServer = (answers: Answers = {}) => {
  let [held, lock, reachable, keepsAcknowledgements] = [answers, 1, true, true]
  let changedBy: string | null = null
  const saves: PendingAnswers[] = []
  let gate: Promise<void> = Promise.resolve()
  return {
    saves,
    held: () => held,
    lock: () => lock,
    current: (): Latest => ({ answers: held, lock }),
    /** Somebody else saves. */
    change(by: string, theirs: PendingAnswers) {
      held = withPending(held, theirs)
      lock += 1
      changedBy = by
    },
    goAway: () => {
      reachable = false
    },
    comeBack: () => {
      reachable = true
    },
    loseAcknowledgements(lost: boolean) {
      keepsAcknowledgements = !lost
    },
    /** Saves wait until the function given back is called. */
    hold(): () => void {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return () => open()
    },
    async save(sent: PendingAnswers, from: number): Promise<SaveOutcome> {
      saves.push(sent)
      await gate
      if (!reachable) return { kind: 'unreachable' }
      if (from !== lock) return { kind: 'conflict', by: changedBy, at: '2026-11-22T10:00:00Z' }
      held = withPending(held, sent)
      lock += 1
      changedBy = 'me'
      return keepsAcknowledgements ? { kind: 'saved', lock } : { kind: 'unreachable' }
    },
    async latest(): Promise<Latest> {
      if (!reachable) throw new Error('away')
      return { answers: held, lock }
    },
  }
}
export type HeldServer = ReturnType<typeof heldServer>

/** What is kept on the device: outlives a tab. */
export const device = (): PendingStore => {
  let kept = JSON.stringify({ pending: {}, known: {} })
  const read = (): KeptAnswers => JSON.parse(kept)
  return {
    read,
    write(next) {
      kept = JSON.stringify(next)
      return true
    },
  }
}

/** Opens the submission as a tab does. */
export const openTab = (server: HeldServer, store: PendingStore = device(), tools: Partial<AutosaveTools> = {}) => {
  const autosave = new Autosave(server.current(), {
    save: server.save,
    latest: server.latest,
    sendable: (pending) => pending,
    store,
    ...tools,
  })
  return { autosave, store, phase: () => autosave.state().phase.kind }
}
