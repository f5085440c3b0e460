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
    'signed-out': 'Session ended, kept on this device',
    refused: 'An answer could not be saved',
    failed: 'Not saved: %{reason}',
    retry: 'Try again now',
  },
  conflict: {
    title: 'This form was changed elsewhere',
    mine: 'Mine: %{value}',
    apply: 'Keep these choices',
    empty: 'no answer',
  },
  previous: 'Answers of %{date}',
} satisfies SameKeys<typeof fr>
