import {
  type Evaluation,
  evaluate,
  expressionsOf,
  type FactSource,
  type FormDefinition,
  keepAnswers,
  referencesOf,
} from '../../schema/index.ts'
import type { FactReads } from '../submissions/index.ts'
import type { Forms } from './change-sites.ts'
import type { Subject } from './replay-subjects.ts'

/** What the version in force and the draft say of one subject, with the same answers and the same facts. */
export interface Readings {
  readonly subject: Subject
  readonly before: Evaluation
  readonly after: Evaluation
}

/** Reads one subject twice. Nothing is kept of it: a reading is no decision. */
export const readTwice = (forms: Forms, subject: Subject, facts: FactSource): Readings => ({
  subject,
  before: readingOf(forms.before, subject, facts),
  after: readingOf(forms.after, subject, facts),
})

const readingOf = (form: FormDefinition, { answers, day, author }: Subject, facts: FactSource): Evaluation =>
  evaluate(
    form,
    keepAnswers(form, answers, () => true),
    { facts, today: day, ...(author === undefined ? {} : { author }) },
  )

/** What facts either form reads: the rest of a dossier need not be looked for. */
export const factReads = ({ before, after }: Forms): FactReads => {
  const paths = [before, after].flatMap((form) =>
    expressionsOf(form).flatMap(({ expr }) => [...referencesOf(expr).facts]),
  )
  const isDiagnostic = (path: string) => path.startsWith('diagnostic')
  const isPlain = (path: string) => path.startsWith('participant.') || path.startsWith('dossier.')
  return {
    diagnostics: paths.some(isDiagnostic),
    life: paths.some((path) => path.startsWith('dossier.')),
    jobs: paths.some((path) => !isDiagnostic(path) && !isPlain(path)),
  }
}

/** Whether there is anything to compare: rules, or values that fall into named bands. */
export const isReplayable = ({ before, after }: Forms): boolean =>
  [before, after].some((form) => form.rules.length > 0 || form.computed.some(({ bands }) => bands !== undefined))

/** What is decided differently: the decision itself, or the band a value falls into. */
export interface Difference {
  /** Null: the decision; else the computed value. */
  readonly computed: string | null
}

export const differencesOf = (forms: Forms, { before, after }: Readings): Difference[] => [
  ...(sameVerdict(before, after) ? [] : [{ computed: null }]),
  ...bandedInBoth(forms)
    .filter((id) => (before.bands[id] ?? null) !== (after.bands[id] ?? null))
    .map((computed) => ({ computed })),
]

const sameVerdict = ({ verdict: was }: Evaluation, { verdict: now }: Evaluation): boolean =>
  was.kind === 'decided' && now.kind === 'decided'
    ? was.outcome === now.outcome && was.rule.id === now.rule.id
    : was.kind === now.kind

/** Computed values both forms have, with bands in one of them at least: a new one says nothing of before. */
const bandedInBoth = ({ before, after }: Forms): string[] =>
  after.computed
    .filter(({ id, bands }) => {
      const was = before.computed.find((one) => one.id === id)
      return was !== undefined && (bands ?? was.bands) !== undefined
    })
    .map(({ id }) => id)
