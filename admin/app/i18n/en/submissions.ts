import type fr from '../fr/submissions.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  notFound: 'This form does not exist or is not open to you.',
  backToDossier: 'Back to dossier %{number}',
  version: 'Version %{number} of the form',
  unreadableForm: 'This form was written for a newer version of Jalon. Reload the page.',
  bar: 'Saving and submitting',
  submit: 'Submit the form',
  submitting: 'Submitting…',
  submitted: 'Form submitted',
  submittedOn: 'Submitted on %{date}. Answers can no longer be changed.',
  readOnly: 'You may read these answers, not change them.',
  withheld:
    '%{smart_count} sensitive answer is not shown to you. |||| %{smart_count} sensitive answers are not shown to you.',
  save: {
    idle: 'Each answer saves itself.',
    waiting: 'Change to save',
    saving: 'Saving…',
    saved: 'Saved at %{time}',
    offline: 'Offline, kept on this device',
    refused: 'An answer could not be saved',
    failed: 'Not saved: %{reason}',
    retry: 'Try again now',
  },
  restored: 'Answers kept on this device have been taken back and will be saved.',
  conflict: {
    title: 'This form was changed elsewhere',
    by: '%{name} changed it at %{time}.',
    explain: 'Nothing you typed is lost. Take the latest version: your answers will be carried over to it.',
    reload: 'Take the latest version with my answers',
    both: 'These answers differ. Choose which to keep:',
    mine: 'Mine: %{value}',
    theirs: 'The other: %{value}',
    apply: 'Keep these choices',
    merged: 'Your answers were carried over to the latest version.',
    empty: 'no answer',
  },
  rejected:
    'The form cannot be submitted: %{smart_count} answer to look at. |||| The form cannot be submitted: %{smart_count} answers to look at.',
  previous: 'Answers of %{date}',
} satisfies SameKeys<typeof fr>
