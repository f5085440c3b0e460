import { blankForm, type Field, type FormDefinition, type OptionList } from '../../../schema/index.ts'

const field = (id: string, api: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  t: 'field',
  id,
  api,
  type,
  label: { fr: `Libellé ${api}` },
  ...more,
})

const list = (id: string, label: string, codes: readonly string[]): OptionList => ({
  id,
  label: { fr: label, en: `${label} (en)` },
  options: codes.map((code, index) => ({
    id: `${id}_${index}`,
    code,
    label: { fr: `Option ${code}`, en: `Choice ${code}` },
    ...(id === 'l_level' ? { score: index } : {}),
  })),
})

const searchable = { searchable: true } as const

/** A form with every field type, every search column, sensitive and conditional fields, a repeated group, and computed values. */
export const everythingForm = (id: string, key: string): FormDefinition => ({
  ...blankForm({ id, key, kind: 'free', title: { fr: 'Tout' } }),
  items: [
    field('f_city', 'city', 'text', searchable),
    field('f_note', 'note', 'paragraph'),
    field('f_children', 'children', 'integer', { ...searchable, missing: ['unknown', 'refused'] }),
    field('f_income', 'income', 'decimal', searchable),
    field('f_since', 'since', 'date', searchable),
    field('f_licence', 'licence', 'yes-no', searchable),
    field('f_job', 'job', 'choice', { ...searchable, list: 'l_job' }),
    field('f_needs', 'needs', 'choices', { ...searchable, list: 'l_need' }),
    field('f_mobility', 'mobility', 'scale', { ...searchable, list: 'l_level' }),
    field('f_health', 'health', 'scale', { ...searchable, list: 'l_level', sensitivity: 'health' }),
    field('f_proof', 'proof', 'file'),
    field('f_cars', 'cars', 'integer', { ...searchable, visible: { op: 'eq', a: [{ f: 'f_licence' }, { v: true }] } }),
    {
      t: 'repeat',
      id: 'g_kids',
      api: 'kids',
      label: { fr: 'Enfants' },
      items: [
        field('k_name', 'kidName', 'text', searchable),
        field('k_age', 'kidAge', 'integer', { ...searchable, missing: ['unknown'] }),
        field('k_needs', 'kidNeeds', 'choices', { ...searchable, list: 'l_need' }),
        field('k_health', 'kidHealth', 'scale', { ...searchable, list: 'l_level', sensitivity: 'health' }),
        field('k_papers', 'kidPapers', 'file'),
      ],
    },
  ],
  lists: [
    list('l_job', 'Emploi', ['cdi', 'cdd', 'none']),
    list('l_need', 'Besoins', ['car', 'child', 'french']),
    list('l_level', 'Niveau', ['0', '1', '2', '3']),
  ],
  computed: [
    {
      id: 'c_weight',
      api: 'weight',
      label: { fr: 'Poids' },
      type: 'decimal',
      expr: { op: 'add', a: [{ op: 'score', a: [{ f: 'f_mobility' }] }, { f: 'f_children' }] },
    },
    {
      id: 'c_body',
      api: 'body',
      label: { fr: 'Corps' },
      type: 'decimal',
      expr: { op: 'score', a: [{ f: 'f_health' }] },
    },
  ],
})
