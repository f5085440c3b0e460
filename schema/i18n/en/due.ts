import type { Param, Sentences } from '../sentences.ts'

const both = (told: (p: Param) => string) => ({ coming: told, late: told })
/** `met` is 0 while nobody was met since the entry. */
const lastMet = (p: Param): string =>
  p('met') === '0' ? `Nobody met since the entry on ${p('since')}` : `Last met on ${p('since')}`

export const due: Sentences['due'] = {
  kinds: {
    'prescription-waiting': 'Prescription to review',
    'diagnostic-missing': 'Diagnostic to make',
    'entry-evidence-missing': 'Entry documents to see',
    'contract-unsigned': '{word.EngagementContract} to sign',
    'entry-waiting': 'Entry to decide',
    'interview-overdue': 'Interview to hold',
    'contact-to-type': 'Interview to record',
    'no-step': 'Without {a.step}',
    'review-due': 'Review to make',
    'standby-asked': '{word.Standby} to decide',
    'standby-ending': 'End {of.standby}',
    'period-ending': 'Period to renew',
    'cap-near': 'Longest length',
    'post-hire-contact': 'Contact after hiring',
    'follow-up-over': 'End of follow-up in the job',
    'exit-waiting': 'Exit to decide',
  },
  told: {
    'prescription-waiting': {
      coming: (p) => `Prescription received on ${p('since')}, to be reviewed by ${p('dueOn')}.`,
      late: (p) => `Prescription received on ${p('since')}: an answer was expected on ${p('dueOn')}.`,
    },
    'diagnostic-missing': {
      coming: (p) => `No diagnostic submitted since the welcome on ${p('since')}.`,
      late: (p) => `No diagnostic submitted since ${p('since')}.`,
    },
    'entry-evidence-missing': both((p) => `Entry documents nobody has seen yet: ${p('documents')}.`),
    'contract-unsigned': both(
      (p) => `${p('word.EngagementContract')} expected from interview no. ${p('rank')}, held on ${p('since')}.`,
    ),
    'entry-waiting': {
      coming: (p) => `Entry proposed on ${p('since')}, waiting for a decision.`,
      late: (p) => `Entry proposed on ${p('since')}: the decision was expected on ${p('dueOn')}.`,
    },
    'interview-overdue': {
      coming: (p) => `${lastMet(p)}: the next one by ${p('dueOn')}.`,
      late: (p) => `${lastMet(p)}: the next one was expected on ${p('dueOn')}.`,
    },
    'contact-to-type': {
      coming: (p) => `Interview of ${p('on')} to be recorded by ${p('dueOn')}.`,
      late: (p) => `Interview of ${p('on')} still not recorded: your PLIE gives ${p('days')} days.`,
    },
    'no-step': {
      coming: (p) => `${p('No.step')} since ${p('since')}: that will be ${p('months')} months on ${p('dueOn')}.`,
      late: (p) => `${p('No.step')} since ${p('since')}, more than ${p('months')} months.`,
    },
    'review-due': {
      coming: (p) => `Review at ${p('months')} months (${p('with')}) to make by ${p('dueOn')}.`,
      late: (p) => `Review at ${p('months')} months (${p('with')}) expected on ${p('dueOn')}.`,
    },
    'standby-asked': {
      coming: (p) => `${p('word.Standby')} asked for on ${p('since')}, waiting for a decision.`,
      late: (p) => `${p('word.Standby')} asked for on ${p('since')}: the decision was expected on ${p('dueOn')}.`,
    },
    'standby-ending': {
      coming: (p) => `${p('The.standby')} ends on ${p('until')}: plan the return or the extension.`,
      late: (p) => `${p('The.standby')} was to end on ${p('until')} and still runs.`,
    },
    'period-ending': {
      coming: (p) => `The period ends on ${p('end')}: the review is to be handed in by ${p('dueOn')}.`,
      late: (p) => `Period until ${p('end')}, not renewed: the review was to be handed in on ${p('dueOn')}.`,
    },
    'cap-near': {
      coming: (p) => `The accompaniment reaches its longest length (${p('months')} months) on ${p('end')}.`,
      late: (p) => `The longest length (${p('months')} months) was passed on ${p('end')}.`,
    },
    'post-hire-contact': {
      coming: (p) => `In a job, last contact on ${p('since')}: the next one by ${p('dueOn')}.`,
      late: (p) => `In a job, no contact since ${p('since')}: one was expected on ${p('dueOn')}.`,
    },
    'follow-up-over': {
      coming: (p) => `In a job since ${p('since')}: the ${p('months')} months of follow-up end on ${p('dueOn')}.`,
      late: (p) => `The ${p('months')} months of follow-up in the job were reached on ${p('dueOn')}.`,
    },
    'exit-waiting': {
      coming: (p) => `Exit proposed on ${p('since')}, waiting for a decision.`,
      late: (p) => `Exit proposed on ${p('since')}: the decision was expected on ${p('dueOn')}.`,
    },
  },
}
