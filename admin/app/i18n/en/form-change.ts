export default {
  title: 'Change of version: from version %{from} to version %{to}',
  moved: 'This form went from version %{from} to version %{to} on %{date}.',
  back: 'This form came back from version %{from} to version %{to} on %{date}, with its former answers.',
  reason: 'Reason: %{reason}',
  untouched: 'Every answer was kept as it is.',
  answers: 'Read the answer concerned |||| Read the %{smart_count} answers concerned',
  dismiss: 'Hide the change from version %{from} to version %{to}',
  reopen: 'Change from version %{from} to version %{to}',
  withheld: 'not shown to you',
  empty: 'no answer',
  became: '%{before} → %{now}',
  kinds: {
    ASKED_AGAIN: 'To be given again: the question is asked otherwise. The answer was:',
    SET_ASIDE: 'Set aside: the question is no longer asked. The answer was:',
    REPLACED: 'Given meanwhile, replaced by the former answers:',
    CARRIED_OVER: 'Carried over, said otherwise:',
  },
}
