import { type Answer, type FormDefinition, formatAnswer, type Locale, type Repeat, say } from '../../schema/index.ts'

/** The rows of a group in one line: « Prénom : Léa, Âge : 7 · Prénom : Tom ». */
export const rowsText = (form: FormDefinition, group: Repeat, answer: Answer, locale: Locale): string =>
  (answer.rows ?? [])
    .map(({ answers }) =>
      group.items
        .flatMap((item) => {
          const one = item.t === 'field' ? answers[item.id] : undefined
          return item.t === 'field' && one
            ? [`${say(item.label, locale)} : ${formatAnswer(form, item, one, locale)}`]
            : []
        })
        .join(', '),
    )
    .join(' · ')
