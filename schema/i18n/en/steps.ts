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
    validate: 'Validate {the.step}',
    decline: 'Do not validate',
  },
  told: {
    record: (p) => `${p('word.Step')} added: ${p('label')}.`,
    edit: (p) => `${p('word.Step')} changed: ${p('label')}.`,
    attach: (p) => `Evidence ${p('ofThe.step')} changed: ${p('label')}.`,
    position: (p) => `Put forward for ${p('the.step')}: ${p('label')}.`,
    start: (p) => `${p('word.Step')} started on ${p('day')}: ${p('label')}.`,
    review_mid: (p) => `Mid-course review of ${p('day')}: ${p('label')}.`,
    finish: (p) => `${p('word.Step')} finished on ${p('day')}: ${p('label')}.`,
    review_final: (p) => `Final review of ${p('day')}: ${p('label')}.`,
    abandon: (p) => `${p('word.Step')} abandoned on ${p('day')}: ${p('label')}.`,
    reopen: (p) => `${p('word.Step')} taken up again: ${p('label')}.`,
    fill_sheet: (p) => `Validation grid opened: ${p('label')}.`,
    validate: (p) => `${p('word.Step')} validated on ${p('day')}: ${p('label')}.`,
    decline: (p) => `${p('word.Step')} not validated on ${p('day')}: ${p('label')}.`,
  },
  needs: {
    sheet: 'The validation grid {ofThe.step} has not been filled in and submitted yet.',
    criteria: 'The criteria of the grid do not validate {this.step}.',
  },
}
