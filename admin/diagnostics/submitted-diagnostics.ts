import { type DossierDiagnosticsQuery, FormKind } from '../data/generated/graphql.ts'
import { readAnswers, readForm } from '../submissions/index.ts'
import type { Diagnostic } from './diagnostic-marks.ts'

type Submission = NonNullable<DossierDiagnosticsQuery['dossier']>['submissions'][number]

/** The diagnostics of a dossier, form by form, each in the order they were submitted. */
export const submittedDiagnostics = (submissions: readonly Submission[]) => {
  const done = submissions
    .filter(({ form }) => form.kind === FormKind.Diagnostic)
    .flatMap((one) => (one.submittedAt === null ? [] : [{ ...one, submittedAt: one.submittedAt }]))
    .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt))
  const forms = new Map(done.map(({ form }) => [form.id, form.title]))
  return [...forms].map(([id, title]) => ({
    id,
    title,
    diagnostics: done
      .filter(({ form }) => form.id === id)
      .map(
        (one): Diagnostic => ({
          ...{ id: one.id, submittedAt: one.submittedAt, form: readForm(one.version.definition) },
          ...{ answers: readAnswers(one.answers), withheld: new Set(one.withheld) },
        }),
      ),
  }))
}
