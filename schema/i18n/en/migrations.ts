import type { Sentences } from '../sentences.ts'

const q = (text: string): string => `“${text}”`

export const migrations: Sentences['migrations'] = {
  changes: {
    'field-replaced': (p) => `${q(p('label'))} is replaced by another field.`,
    'field-regrouped': (p) => `${q(p('label'))} enters a repeated group, or leaves one.`,
    'field-retyped': (p) => `${q(p('label'))} changes type.`,
    'field-relisted': (p) => `${q(p('label'))} changes option list.`,
    'options-gone': (p) => `${q(p('label'))}: some options are no longer offered.`,
    'reasons-narrowed': (p) => `${q(p('label'))}: a reason for not answering is no longer accepted.`,
    'bounds-narrowed': (p) => `${q(p('label'))}: the bounds are tighter.`,
    'proof-asked': (p) => `${q(p('label'))}: evidence is asked, or fewer kinds of it will do.`,
    'field-removed': (p) => `${q(p('label'))} is removed from the form.`,
    'field-archived': (p) => `${q(p('label'))} is no longer asked.`,
    'group-removed': (p) => `The group ${q(p('label'))} is removed from the form.`,
    'rows-narrowed': (p) => `The group ${q(p('label'))} takes fewer rows.`,
    'answer-required': (p) => `${q(p('label'))} becomes required.`,
  },
  choices: {
    keep: 'Keep the answer as it is',
    map: 'Match the options',
    cast: 'Convert the answer',
    archive: 'Set the answer aside',
    'ask-again': 'Ask again',
  },
  outcomes: {
    kept: 'answer kept as it is',
    mapped: 'matching option',
    cast: 'answer converted',
    archived: 'answer set aside',
    'asked-again': 'answer to be asked again',
    'uncast-kept': 'cannot be converted, answer kept as it is',
    'uncast-asked-again': 'cannot be converted, answer to be asked again',
    asked: 'no answer, one is needed now',
  },
}
