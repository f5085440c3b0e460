import {
  blankForm,
  type Expr,
  type Field,
  type FieldKind,
  type FormDefinition,
  type FormKind,
  type Json,
  type OptionList,
} from '../../schema/index.ts'

/** A field of a test form: its label and API name come from its id. */
export const field = (id: string, type: FieldKind, more: Partial<Field> = {}): Field => ({
  t: 'field',
  id,
  label: { fr: `Question ${id}` },
  type,
  api: id.replaceAll('_', ''),
  ...more,
})

export const apply = (name: Extract<Expr, { op: unknown }>['op'], ...a: Expr[]): Expr => ({ op: name, a })
export const answerTo = (id: string): Expr => ({ f: id })
export const value = (v: Json): Expr => ({ v })

export const STEPS: OptionList = {
  id: 'l_steps',
  label: { fr: 'Freins' },
  ordered: true,
  options: ['Aucun', 'Léger', 'Moyen', 'Important'].map((fr, score) => ({
    id: `o_${score}`,
    code: `step-${score}`,
    label: { fr },
    score,
  })),
}

/** One field of every type, each kind of condition, and something of every sensitivity. */
export const questionnaire = (asked: { key?: string; kind?: FormKind; title?: string } = {}): FormDefinition => ({
  ...blankForm({
    id: 'F_test',
    key: asked.key ?? 'essai',
    kind: asked.kind ?? 'free',
    title: { fr: asked.title ?? 'Essai' },
  }),
  lists: [STEPS],
  items: [
    {
      t: 'section',
      id: 's_main',
      label: { fr: 'Situation' },
      items: [
        field('f_text', 'text', { required: true, searchable: true, rules: { maxLength: 40 } }),
        field('f_note', 'paragraph'),
        field('f_children', 'integer', { rules: { min: 0, max: 20 }, searchable: true }),
        field('f_income', 'decimal', { rules: { min: 0, decimals: 2 }, sensitivity: 'social' }),
        field('f_since', 'date', { rules: { to: 'today' }, searchable: true }),
        field('f_licence', 'yes-no', { missing: ['unknown', 'refused'], searchable: true }),
        field('f_mobility', 'scale', { list: 'l_steps', searchable: true }),
        field('f_health', 'scale', { list: 'l_steps', sensitivity: 'health', weight: 2 }),
        field('f_choice', 'choice', { list: 'l_steps', searchable: true }),
        field('f_means', 'choices', {
          list: 'l_steps',
          required: true,
          visible: apply('ge', apply('score', answerTo('f_mobility')), value(2)),
        }),
        field('f_fixed', 'text', { readOnly: true }),
        field('f_file', 'file', { rules: { max: 2 } }),
      ],
    },
  ],
  computed: [
    {
      id: 'c_total',
      api: 'totalFreins',
      label: { fr: 'Total' },
      type: 'integer',
      expr: { op: 'sum', a: [apply('score', answerTo('f_mobility'))], missing: 'skip' },
    },
  ],
})
