import {
  blankForm,
  type Expr,
  type Field,
  type FieldKind,
  type FormDefinition,
  type Json,
  parseForm,
} from '../../../schema/index.ts'

/** A field of a test form, its label and API name made from its id. */
export const field = (id: string, type: FieldKind, more: Partial<Field> = {}): Field => ({
  t: 'field',
  id,
  label: { fr: id },
  type,
  api: id.replaceAll('_', ''),
  ...more,
})

export const op = (name: Extract<Expr, { op: unknown }>['op'], ...a: Expr[]): Expr => ({ op: name, a })
export const f = (id: string): Expr => ({ f: id })
export const v = (value: Json): Expr => ({ v: value })

const STEPS = ['Aucun frein', 'Frein léger', 'Frein moyen', 'Frein important', 'Frein bloquant']

/** A small diagnostic that holds each kind of thing a form can hold. */
export const sampleForm = (): FormDefinition => ({
  ...blankForm({ id: 'F_sample', key: 'diagnostic', kind: 'diagnostic', title: { fr: 'Diagnostic', en: 'Diagnosis' } }),
  lists: [
    {
      id: 'l_steps',
      label: { fr: 'Freins' },
      ordered: true,
      options: STEPS.map((fr, score) => ({ id: `o_${score}`, code: `step-${score}`, label: { fr }, score })),
    },
    {
      id: 'l_means',
      label: { fr: 'Moyens' },
      options: [
        { id: 'm_bus', code: 'bus', label: { fr: 'Bus' }, tags: ['public'] },
        { id: 'm_train', code: 'train', label: { fr: 'Train' }, tags: ['public'] },
        { id: 'm_car', code: 'car', label: { fr: 'Voiture' } },
      ],
    },
  ],
  items: [
    {
      t: 'section',
      id: 's_situation',
      label: { fr: 'Situation' },
      items: [
        field('f_born', 'date', { label: { fr: 'Date de naissance' }, required: true, rules: { to: 'today' } }),
        field('f_children', 'integer', { label: { fr: 'Enfants à charge' }, rules: { min: 0, max: 20 } }),
        field('f_licence', 'yes-no', { label: { fr: 'Permis B' }, missing: ['unknown', 'refused'] }),
      ],
    },
    {
      t: 'section',
      id: 's_barriers',
      label: { fr: 'Freins' },
      items: [
        field('f_mobility', 'scale', { label: { fr: 'Mobilité' }, list: 'l_steps', required: true, searchable: true }),
        field('f_health', 'scale', { label: { fr: 'Santé' }, list: 'l_steps', weight: 2, sensitivity: 'health' }),
        field('f_means', 'choices', {
          label: { fr: 'Moyens de déplacement' },
          list: 'l_means',
          visible: op('ge', op('score', f('f_mobility')), v(2)),
          required: true,
        }),
        { t: 'note', id: 'n_help', label: { fr: 'À noter' } },
      ],
    },
  ],
  computed: [
    {
      id: 'c_total',
      api: 'total',
      label: { fr: 'Total des freins' },
      type: 'integer',
      expr: { op: 'sum', a: [op('score', f('f_mobility')), op('score', f('f_health'))], missing: 'skip' },
      bands: [
        { id: 'b_low', upTo: 3, label: { fr: 'léger' } },
        { id: 'b_high', upTo: 8, label: { fr: 'lourd' } },
      ],
    },
  ],
  rules: [
    {
      id: 'r_heavy',
      label: { fr: 'Freins lourds' },
      hit: 'first',
      outcome: 'heavy',
      when: op('ge', { c: 'c_total' }, v(6)),
      because: { fr: 'Le total atteint 6.' },
    },
    {
      id: 'r_light',
      label: { fr: 'Freins légers' },
      hit: 'first',
      outcome: 'light',
      when: op('lt', op('score', f('f_mobility')), v(2)),
      because: { fr: 'La mobilité est bonne.' },
    },
  ],
  checks: [
    {
      id: 'k_children',
      when: op('gt', f('f_children'), v(10)),
      level: 'warning',
      at: ['f_children'],
      message: { fr: 'Plus de dix enfants : est-ce bien cela ?', en: 'More than ten children: is this right?' },
    },
  ],
})

/** The form as the parser gives it back. @throws when the test's own form is not valid. */
export function parsed(document: unknown): FormDefinition {
  const { form, issues } = parseForm(document)
  if (form === null) throw new Error(JSON.stringify(issues))
  return form
}
