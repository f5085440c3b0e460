import type { Sentences } from '../sentences.ts'

export const steps: Sentences['steps'] = {
  acts: {
    edit: 'Edit',
    attach: 'Attach evidence',
    position: 'Put the person forward',
    start: 'Start',
    review_mid: 'Mid-course review',
    finish: 'Finish',
    review_final: 'Final review',
    abandon: 'Abandon',
    reopen: 'Take up again',
    fill_sheet: 'Fill in the validation grid',
    validate: 'Validate the step',
    decline: 'Do not validate',
  },
  told: {
    record: (p) => `Step added: ${p('label')}.`,
    edit: (p) => `Step changed: ${p('label')}.`,
    attach: (p) => `Evidence of the step changed: ${p('label')}.`,
    position: (p) => `Put forward for the step: ${p('label')}.`,
    start: (p) => `Step started on ${p('day')}: ${p('label')}.`,
    review_mid: (p) => `Mid-course review of ${p('day')}: ${p('label')}.`,
    finish: (p) => `Step finished on ${p('day')}: ${p('label')}.`,
    review_final: (p) => `Final review of ${p('day')}: ${p('label')}.`,
    abandon: (p) => `Step abandoned on ${p('day')}: ${p('label')}.`,
    reopen: (p) => `Step taken up again: ${p('label')}.`,
    fill_sheet: (p) => `Validation grid opened: ${p('label')}.`,
    validate: (p) => `Step validated on ${p('day')}: ${p('label')}.`,
    decline: (p) => `Step not validated on ${p('day')}: ${p('label')}.`,
  },
  needs: {
    sheet: 'The validation grid of this step has not been filled in and submitted yet.',
    criteria: 'The criteria of the grid do not validate this step.',
  },
}
