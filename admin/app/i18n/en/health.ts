import type fr from '../fr/health.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  link: 'Health of the form',
  title: 'Health: %{title}',
  title_short: 'Health of the form',
  nothing: 'This form has neither a draft that can be read nor a published version yet.',
  of_draft: 'Examination of the draft',
  of_version: 'Examination of version %{number}, in force',
  open_builder: 'Open the builder',
  findings: 'To look at',
  none: 'Nothing to report: every item can be shown, every condition says something.',
  warning: 'Warning',
  advice: 'Advice',
  see: 'See “%{name}”',
  fill: 'How it is filled',
  no_forms: 'No submitted form yet: there is nothing to count.',
  counted: 'From %{smart_count} submitted form. |||| From the %{smart_count} submitted forms.',
  counted_part:
    'From the latest submitted form, of %{total}. |||| From the latest %{smart_count} submitted forms, of %{total}.',
  masked_help:
    'For questions about health or social situation, a count below 5 is not shown: it could point at somebody.',
  masked: 'withheld',
  search: 'Search a question',
  none_found: 'No question matches.',
  column: { field: 'Question', shown: 'Asked', answered: 'Answered', share: 'Response rate', reasons: 'No answer' },
  percent: '%{percent}%',
  never_shown: 'never asked',
  options: '%{smart_count} option |||| %{smart_count} options',
  archived: 'archived',
  reason: { UNKNOWN: 'Does not know', REFUSED: 'Declined to answer', NOT_APPLICABLE: 'Not applicable' },
  blank: 'Left blank',
} satisfies SameKeys<typeof fr>
