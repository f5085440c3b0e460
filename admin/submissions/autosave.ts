import type { Answer, Answers, FieldId, Slot } from '../../schema/index.ts'
import type { AutosaveState, Latest, Phase, SaveOutcome } from './autosave-state.ts'
import { changedElsewhere, disagreements, mergedPending } from './disagreements.ts'
import type { PendingStore } from './pending-store.ts'
import { resume, toKeep } from './resume.ts'
import { type PendingAnswers, sameAnswer, withPending } from './submission-model.ts'

/** Quiet time after the last change before it is sent, and pause between tries while the server is out of reach, ms. */
const QUIET = 700
const RETRY = 5_000

export interface AutosaveTools {
  save(answers: PendingAnswers, lock: number): Promise<SaveOutcome>
  latest(): Promise<Latest>
  /** The pending answers whose shape the server would take; text that is not yet a date stays here. */
  sendable(pending: PendingAnswers): PendingAnswers
  store: PendingStore
}

/**
 * Sends answers as they are typed, one save at a time. What is typed is written on this device first and leaves it only once the
 * server has acknowledged it. Knows neither React nor GraphQL.
 */
export class Autosave {
  #state: AutosaveState
  #tools: AutosaveTools
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | null = null
  #listeners = new Set<() => void>()

  constructor(start: Latest, tools: AutosaveTools) {
    this.#tools = tools
    this.#state = resume(start, tools.store.read())
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
  readonly state = (): AutosaveState => this.#state

  readonly change = (field: FieldId, answer: Answer | null) => {
    const pending = { ...this.#state.pending, [field]: answer }
    const kept = this.#keep(this.#state.saved, pending)
    const issues = this.#state.issues.filter((issue) => issue.path[0] !== field)
    this.#set({ pending, issues, kept })
    if (this.#state.phase.kind === 'conflict' || this.#state.phase.kind === 'closed') return
    this.#set({ phase: { kind: 'waiting' } })
    this.#later(QUIET)
  }

  /** Sends what waits, now. Resolves when nothing is under way any more, whatever came of it. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer)
    while (this.#running) await this.#running
    if (Object.keys(this.#state.pending).length === 0 || ['conflict', 'closed'].includes(this.#state.phase.kind)) return
    this.#running = this.#send().finally(() => {
      this.#running = null
    })
    await this.#running
  }

  /** Goes on from the server's version. `dropped`: where the other's answer is kept. */
  readonly adopt = (latest: Latest, dropped: readonly Slot[]) => {
    const { saved, pending: typed } = this.#state
    const pending = mergedPending(saved, typed, latest.answers, new Set(dropped))
    const kept = this.#keep(latest.answers, pending)
    this.#set({ saved: latest.answers, lock: latest.lock, pending, phase: { kind: 'idle' }, issues: [], kept })
    return this.flush()
  }

  /** Everything was taken by the server (at submission). */
  readonly done = (latest: Latest) => {
    clearTimeout(this.#timer)
    this.#keep(latest.answers, {})
    this.#set({ saved: latest.answers, lock: latest.lock, pending: {}, phase: { kind: 'idle' }, issues: [] })
  }

  readonly stop = () => clearTimeout(this.#timer)

  async #send() {
    const sent = this.#tools.sendable(this.#state.pending)
    if (Object.keys(sent).length === 0) return this.#set({ phase: { kind: 'refused' } })
    this.#set({ phase: { kind: 'saving' } })
    const outcome = await this.#tools.save(sent, this.#state.lock)
    await this.#take(outcome, sent)
  }

  async #take(outcome: SaveOutcome, sent: PendingAnswers): Promise<void> {
    if (outcome.kind === 'saved') return this.#acknowledge(sent, outcome.lock)
    if (outcome.kind === 'rejected') return this.#set({ phase: { kind: 'refused' }, issues: outcome.issues })
    if (outcome.kind === 'closed' || outcome.kind === 'signed-out') return this.#set({ phase: outcome })
    if (outcome.kind === 'conflict') return this.#meetConflict(outcome)
    this.#set({ phase: { kind: 'offline' } })
    this.#later(RETRY)
  }

  #acknowledge(sent: PendingAnswers, lock: number) {
    const left = Object.entries(this.#state.pending).filter(
      ([field, answer]) => !(field in sent && sameAnswer(answer, sent[field])),
    )
    const pending = Object.fromEntries(left)
    const saved = withPending(this.#state.saved, sent)
    const kept = this.#keep(saved, pending)
    const unsendable = left.length > 0 && Object.keys(this.#tools.sendable(pending)).length === 0
    const phase: Phase =
      left.length === 0 ? { kind: 'saved', at: new Date() } : { kind: unsendable ? 'refused' : 'waiting' }
    this.#set({ saved, pending, lock, phase, issues: [], kept })
    if (phase.kind === 'waiting') this.#later(QUIET)
  }

  /** What merges by itself is taken in; a lost acknowledgement, a conflict with oneself, goes without a word. */
  async #meetConflict({ by, at }: { by: string | null; at: string | null }) {
    const latest = await this.#tools.latest().catch(() => null)
    if (latest === null) {
      this.#set({ phase: { kind: 'offline' } })
      return this.#later(RETRY)
    }
    const { saved, pending } = this.#state
    if (disagreements(saved, pending, latest.answers).length > 0)
      return this.#set({ phase: { kind: 'conflict', by, at, latest } })
    const fields = changedElsewhere(saved, pending, latest.answers)
    const next = mergedPending(saved, pending, latest.answers, new Set())
    const kept = this.#keep(latest.answers, next)
    const merged = fields.length === 0 ? this.#state.merged : { by, at, fields }
    this.#set({ saved: latest.answers, lock: latest.lock, pending: next, phase: { kind: 'waiting' }, merged, kept })
    this.#later(0)
  }

  #keep(saved: Answers, pending: PendingAnswers): boolean {
    return this.#tools.store.write(toKeep(saved, pending))
  }

  #later(ms: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #set(change: Partial<AutosaveState>) {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
