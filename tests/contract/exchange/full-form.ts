import { blankForm, type FormDefinition, type Json } from '../../../schema/index.ts'
import { f, field, op, v } from '../schema/sample-form.ts'

/** A form that uses every property of the language at least once, so that each can be broken. */
export const fullForm = (): FormDefinition => ({
  ...blankForm({ id: 'F_full', key: 'bilan', kind: 'review', title: { fr: 'Bilan', en: 'Review' } }),
  intro: { fr: 'Introduction' },
  basedOn: { template: 'F_model', version: 3 },
  layout: { columns: 2 },
  lists: [
    {
      id: 'l_steps',
      label: { fr: 'Freins' },
      ordered: true,
      options: [
        { id: 'o_0', code: 'none', label: { fr: 'Aucun' }, score: 0, tags: ['light'], concept: ['fse:1'] },
        { id: 'o_1', code: 'some', label: { fr: 'Un peu' }, score: 1, archived: true },
      ],
    },
  ],
  items: [
    {
      t: 'section',
      id: 's_one',
      label: { fr: 'Situation' },
      help: { fr: 'Aide' },
      items: [
        field('f_born', 'date', { rules: { from: '1940-01-01', to: 'today' }, prefill: 'participant.age' }),
        field('f_children', 'integer', {
          rules: { min: 0, max: 20 },
          default: v(0),
          visible: op('answered', f('f_born')),
        }),
        field('f_steps', 'scale', {
          list: 'l_steps',
          weight: 2,
          required: op('gt', f('f_children'), v(1)),
          readOnly: op('eq', { sys: 'author.kind' }, v('participant')),
          missing: ['refused'],
          evidence: { required: true, kinds: ['Attestation'], validFor: { n: 3, unit: 'm' } },
          sensitivity: 'health',
          searchable: true,
          concept: ['fse:EECO09'],
          replaces: { field: 'f_gone', via: { options: { o_x: 'o_0', o_y: null } } },
        }),
        field('f_note', 'text', { rules: { minLength: 1, maxLength: 20 }, archived: true }),
      ],
    },
    {
      t: 'repeat',
      id: 'g_kids',
      api: 'kids',
      label: { fr: 'Enfants' },
      min: 0,
      max: 5,
      rowLabel: f('f_kid'),
      items: [field('f_kid', 'text'), { t: 'note', id: 'n_kid', label: { fr: 'À noter' } }],
    },
  ],
  computed: [
    {
      id: 'c_total',
      api: 'total',
      label: { fr: 'Total' },
      type: 'integer',
      expr: { op: 'sum', a: [op('score', f('f_steps')), f('f_children')], missing: 'skip' },
      bands: [{ id: 'b_low', upTo: 3, label: { fr: 'léger' } }],
    },
  ],
  rules: [
    {
      id: 'r_one',
      label: { fr: 'Règle' },
      hit: 'first',
      outcome: 'positive',
      when: op('ge', { fact: 'participant.age' }, v(18)),
      because: { fr: 'Majorité' },
      evidence: ['Contrat'],
      confirmAfter: { n: 6, unit: 'm' },
      committee: true,
      source: '001, III.1',
    },
  ],
  checks: [
    {
      id: 'k_one',
      when: op('lt', { op: 'diff', a: [f('f_born'), { sys: 'today' }], unit: 'y' }, v(10)),
      level: 'warning',
      at: ['f_born'],
      message: { fr: 'Bien jeune.' },
    },
  ],
  cases: [
    {
      id: 'e_one',
      label: { fr: 'Cas' },
      today: '2026-11-22',
      answers: {
        f_children: { value: 2, evidence: [] },
        f_steps: { missing: 'refused' },
        g_kids: { rows: [{ id: 'r1', answers: { f_kid: { value: 'Léa' } } }] },
      },
      facts: { 'participant.age': 30 },
      expect: {
        scores: { c_total: 2 },
        outcome: 'positive',
        rule: 'r_one',
        visible: ['f_born'],
        hidden: ['g_kids/r1/f_x'],
      },
    },
  ],
})

type Path = readonly (string | number)[]

/** The JSON of the full form with one value put in place of another; undefined takes the property away. */
export function changed(path: Path, value: Json | undefined): unknown {
  const document: unknown = JSON.parse(JSON.stringify(fullForm()))
  const last = path.at(-1)
  let holder = document
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${path.join('.')}`)
    holder = Reflect.get(holder, step)
  }
  if (last === undefined || typeof holder !== 'object' || holder === null)
    throw new Error(`nothing at ${path.join('.')}`)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return document
}
