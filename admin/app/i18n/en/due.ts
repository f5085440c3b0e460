import type fr from '../fr/due.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  title: 'To do',
  nothing: 'Nothing waits today.',
  kinds: 'Show only',
  times: { LATE: 'Late (%{count})', THIS_WEEK: 'This week (%{count})', LATER: 'Later (%{count})' },
  by: 'By %{date}',
  lateBy: '%{smart_count} day late |||| %{smart_count} days late',
  waitsFor: { REFERENT: 'Waits for %{the.referent}', COORDINATION: 'Waits for %{the.coordination}' },
  asleep: 'Put off until %{date}',
  source: 'By: %{source}',
  snooze: 'Put off…',
  snoozeTitle: '%{what}: put off',
  snoozeDo: 'Put off',
  snoozed: 'Put off until %{date}',
  severalTitle: 'Put off in %{smart_count} dossier |||| Put off in %{smart_count} dossiers',
  severalKinds: 'What is put off',
  severalNone: 'These dossiers wait for nothing now.',
  severalDone: '%{smart_count} thing put off |||| %{smart_count} things put off',
  severalLeft: '%{count} wait for a decision: for whoever decides to put off.',
  until: 'Put off until',
  untilHelp: 'It comes back on that day, for everybody who follows the dossier.',
  word: 'A word',
  wordHelp: 'Optional. Stay factual: the person may ask to read this text.',
  showAll: 'Show all (%{count})',
  more: 'And %{smart_count} more, later. |||| And %{smart_count} more, later.',
} satisfies SameKeys<typeof fr>
