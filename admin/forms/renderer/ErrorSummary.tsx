import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Link from '@mui/material/Link'
import type { Ref } from 'react'
import type { Answers, FormDefinition, Issue, L10n, Locale, Repeat, Slot } from '../../../schema/index.ts'
import { sentencesIn } from './i18n/index.ts'
import { slotOfIssue } from './issues-to-show.ts'
import { labelOfIssue } from './label-of-issue.ts'
import { typedIssue } from './typed-issue.ts'

/** Every refused answer with a link to its field; empty while nothing is refused. */
export const ErrorSummary = ({
  ref,
  form,
  issues,
  locale,
  domId,
  answers,
  titlesOf,
}: {
  ref: Ref<HTMLDivElement> | undefined
  form: FormDefinition
  issues: readonly Issue[]
  locale: Locale
  domId: (slot: Slot) => string
  answers: Answers
  titlesOf: (group: Repeat) => readonly L10n[]
}) => {
  const errors = issues.filter((issue) => issue.severity === 'error')
  return (
    <div ref={ref} tabIndex={-1}>
      {errors.length > 0 && (
        <Alert severity="error" role="alert" sx={{ mb: 2 }}>
          <AlertTitle>{sentencesIn(locale).problems(errors.length)}</AlertTitle>
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {errors.map((issue) => {
              const slot = slotOfIssue(issue)
              const label = labelOfIssue({ form, answers, titlesOf, locale }, issue)
              const message = typedIssue(issue, locale)
              return (
                <li key={`${slot}-${issue.code}`}>
                  {label === undefined ? (
                    message
                  ) : (
                    <Link
                      component="button"
                      type="button"
                      color="inherit"
                      sx={{ textAlign: 'start', font: 'inherit' }}
                      onClick={() => focusField(domId(slot))}
                    >
                      {label} : {message}
                    </Link>
                  )}
                </li>
              )
            })}
          </ul>
        </Alert>
      )}
    </div>
  )
}

/** Brings a field under the eyes and the keyboard: its first control, or the group itself. */
export const focusField = (id: string) => {
  const target = document.getElementById(id)
  const control = target?.matches('input, textarea')
    ? target
    : (target?.querySelector<HTMLElement>('input, textarea, button') ?? target)
  // The ring shows even when the way here was a mouse: the eye has to find the field too.
  control?.focus({ preventScroll: true, focusVisible: true })
  control?.scrollIntoView({ block: 'center' })
}
