import { type FieldKind, type FormDefinition, fieldTypes, type Item } from '../../schema/index.ts'
import { answerTo, apply, field, STEPS, value } from '../support/questionnaire.ts'

/** What a diagnostic asks for, in the proportions of a real one. */
const KINDS: readonly FieldKind[] = [
  'scale',
  'yes-no',
  'text',
  'choice',
  'scale',
  'integer',
  'date',
  'paragraph',
  'choices',
  'commune',
]
const PER_SECTION = 30

/** A form of so many fields in sections of thirty, one field in ten shown under a condition, made from an empty one. */
export const longForm = (blank: FormDefinition, fields: number): FormDefinition => ({
  ...blank,
  lists: [STEPS],
  items: Array.from({ length: Math.ceil(fields / PER_SECTION) }, (_, s): Item => {
    const first = s * PER_SECTION
    return {
      t: 'section',
      id: `s_${s}`,
      label: { fr: `Partie ${s + 1}` },
      items: Array.from({ length: Math.min(PER_SECTION, fields - first) }, (__, n) => asked(first + n)),
    }
  }),
})

function asked(n: number) {
  const kind = KINDS[n % KINDS.length] ?? 'text'
  return field(`f_${n}`, kind, {
    api: `champ${n}`,
    ...(fieldTypes[kind].list ? { list: STEPS.id } : {}),
    ...(n % 10 === 9 ? { visible: apply('eq', answerTo(`f_${n - 8}`), value(true)) } : {}),
  })
}
