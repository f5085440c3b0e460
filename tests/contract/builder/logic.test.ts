import { describe, expect, it } from 'vitest'
import { placeOfIssue } from '../../../admin/forms/builder/issues/locate-issue.ts'
import {
  inOrder,
  misplacedBands,
  withBand,
  withBandChanged,
  withoutBand,
} from '../../../admin/forms/builder/logic/bands.ts'
import { renamedComputed, retypedComputed } from '../../../admin/forms/builder/logic/computed-patch.ts'
import { logicEntries, logicThing, neighbourIn } from '../../../admin/forms/builder/logic/logic-entries.ts'
import { outcomeId, outcomeOptions } from '../../../admin/forms/builder/logic/outcome-options.ts'
import { likelyMap } from '../../../admin/forms/builder/settings/option-map.ts'
import { placeOfUse } from '../../../admin/forms/builder/uses/use-place.ts'
import {
  addCheck,
  addComputed,
  addOption,
  addRule,
  type Computed,
  evaluate,
  type FormDefinition,
  factsRead,
  newCheck,
  newComputed,
  newRule,
  parseForm,
  publishable,
  renameOption,
  updateComputed,
  whereUsed,
} from '../../../schema/index.ts'
import { f, field, op, sampleForm, v } from '../schema/sample-form.ts'

const FORM = sampleForm()
const computedOf = (form: FormDefinition, id: string): Computed => {
  const found = form.computed.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no computed value ${id}`)
  return found
}

describe('what is added among the calculations, checks and decisions', () => {
  const added = addRule(
    addCheck(addComputed(FORM, { computed: newComputed(FORM, 'c_new') }), { check: newCheck('k_new') }),
    { rule: newRule({ kind: 'exit' }, 'r_new'), position: 0 },
  )

  it('may be saved at once, decides nothing and says it is still to be written', () => {
    const entries = logicEntries(added, 'fr')
    const { verdict, issues } = evaluate(added, {}, { today: '2026-11-22' })

    expect(parseForm(added).issues).toEqual([])
    expect(entries.rules[0]).toMatchObject({ id: 'r_new', sentence: null, outcome: 'positive', index: 0 })
    expect(entries.checks.at(-1)).toMatchObject({ id: 'k_new', sentence: null })
    expect(entries.computed.at(-1)).toMatchObject({ id: 'c_new', sentence: null })
    expect(issues.map(({ code }) => code)).not.toContain('check.failed')
    expect(verdict.kind === 'decided' ? verdict.rule.id : null).not.toBe('r_new')
  })

  it('is not published before its reason is written, and the problem leads to the rule', () => {
    const [blank, ...others] = publishable(added)
    if (blank === undefined) throw new Error('a blank reason blocks')

    expect(others).toEqual([])
    expect(placeOfIssue(added, blank)).toEqual({ view: 'logic', id: 'r_new', inside: ['because'] })
  })

  it('is found again by its id, and leaves its neighbour chosen when it goes', () => {
    expect(logicThing(added, 'k_new')).toMatchObject({ part: 'checks', one: { id: 'k_new' } })
    expect(logicThing(added, 'nowhere')).toBeNull()
    expect(neighbourIn(added, 'rules', 'r_new')).toBe(added.rules[1]?.id ?? null)
    expect(neighbourIn(added, 'computed', 'c_new')).toBe(FORM.computed.at(-1)?.id ?? null)
  })

  it('reads as the sentence of its condition', () => {
    const written = addRule(FORM, {
      rule: { ...newRule(FORM, 'r_w'), when: op('ge', f('f_children'), v(3)) },
    })

    expect(logicEntries(written, 'fr').rules.at(-1)?.sentence).toBe('Enfants à charge au moins 3')
  })
})

describe('a computed value in the builder', () => {
  const start = addComputed(FORM, { computed: newComputed(FORM, 'c_new') })
  const named = (label: string, frozen = false): FormDefinition => {
    const patch = renamedComputed(start, computedOf(start, 'c_new'), { fr: label }, frozen)
    return updateComputed(start, { id: 'c_new', patch })
  }

  it('has an API name that follows its label until it is published or chosen', () => {
    const chosen = updateComputed(start, { id: 'c_new', patch: { api: 'mine' } })

    expect(computedOf(named('Quotité de travail'), 'c_new').api).toBe('quotiteDeTravail')
    expect(renamedComputed(start, computedOf(start, 'c_new'), { fr: 'Autre' }, true)).toEqual({
      label: { fr: 'Autre' },
    })
    expect(renamedComputed(chosen, computedOf(chosen, 'c_new'), { fr: 'Autre' }, false)).toEqual({
      label: { fr: 'Autre' },
    })
  })

  it('keeps its calculation under a type that suits it, and begins again under another; bands are for numbers', () => {
    const bands = withBand([], 'b1', { fr: 'Peu' })
    const form = updateComputed(start, { id: 'c_new', patch: { expr: f('f_children'), bands } })
    const computed = computedOf(form, 'c_new')

    expect(retypedComputed(form, computed, 'integer')).toEqual({ type: 'integer' })
    expect(retypedComputed(form, computed, 'yes-no')).toEqual({ type: 'yes-no', expr: { v: false }, bands: undefined })
    const retyped = updateComputed(form, { id: 'c_new', patch: retypedComputed(form, computed, 'date') })
    expect(parseForm(retyped).issues).toEqual([])
    expect(computedOf(retyped, 'c_new')).not.toHaveProperty('bands')
  })

  it('has bands that go up, each naming what it holds', () => {
    const bands = withBand(withBand([], 'b1', { fr: 'Peu' }), 'b2', { fr: 'Beaucoup' })
    const wrong = withBandChanged(bands, 'b1', { upTo: 5 })

    expect(bands.map(({ upTo }) => upTo)).toEqual([0, 1])
    expect(misplacedBands(bands)).toEqual(new Set())
    expect(misplacedBands(wrong)).toEqual(new Set(['b2']))
    expect(inOrder(wrong).map(({ id }) => id)).toEqual(['b2', 'b1'])
    expect(withoutBand(withBand([], 'b1', { fr: 'Peu' }), 'b1')).toBeUndefined()

    const form = updateComputed(start, { id: 'c_new', patch: { bands: wrong } })
    const [issue] = parseForm(form).issues
    if (issue === undefined) throw new Error('a bound that goes down is refused')
    expect(placeOfIssue(form, issue)).toEqual({ view: 'logic', id: 'c_new', inside: ['bands', 1, 'upTo'] })
  })
})

describe('a label the product made', () => {
  const rewritten = (label: Record<string, string>) =>
    computedOf(
      updateComputed(addComputed(FORM, { computed: newComputed(FORM, 'c_new') }), {
        id: 'c_new',
        patch: { label: { fr: '', ...label } },
      }),
      'c_new',
    ).label

  it('takes its own translation away when it is rewritten, never one somebody wrote', () => {
    expect(rewritten({ fr: 'Points', en: 'New value' })).toEqual({ fr: 'Points' })
    expect(rewritten({ fr: 'Points', en: 'Score' })).toEqual({ fr: 'Points', en: 'Score' })
    expect(rewritten({ fr: 'Nouvelle valeur', en: 'New value' })).toEqual({ fr: 'Nouvelle valeur', en: 'New value' })
    const option = renameOption(addOption(FORM, { list: 'l_means', id: 'o_new' }), {
      list: 'l_means',
      id: 'o_new',
      label: { fr: 'Vélo', en: 'Option 4' },
      frozen: false,
    })
    expect(option.lists.find(({ id }) => id === 'l_means')?.options.at(-1)?.label).toEqual({ fr: 'Vélo' })
  })
})

describe('the outcome of a rule', () => {
  it('is chosen among those of the form and of its kind, then those the PLIE names', () => {
    const form: FormDefinition = {
      ...FORM,
      kind: 'exit',
      rules: [{ ...newRule({ kind: 'exit' }, 'r'), outcome: 'own' }],
    }
    const offered = outcomeOptions(form, new Map([['dynamic', 'Sortie vers l’emploi de transition']]), 'fr')

    expect(offered.filter(({ own }) => own).map(({ id }) => id)).toEqual([
      'own',
      'positive',
      'dynamic',
      'reduced-obstacles',
      'other',
    ])
    expect(offered.find(({ id }) => id === 'dynamic')?.label).toBe('Sortie vers l’emploi de transition')
    expect(offered.filter(({ id }) => id === 'eligible')).toEqual([
      { id: 'eligible', label: 'Public visé', own: false },
    ])
  })

  it('may be a new one, its id made from its name', () => {
    expect(outcomeId('Entrée en formation')).toBe('entree-en-formation')
    expect(outcomeId('6 mois d’emploi')).toBe('mois-d-emploi')
    expect(outcomeId('…')).toBeNull()
    expect(outcomeId('constructor')).toBeNull()
  })
})

describe('where things are corrected and used', () => {
  it('leads each problem to the view that edits what it is about', () => {
    expect(placeOfIssue(FORM, { path: ['lists', 0, 'options', 2, 'code'] })).toEqual({
      view: 'lists',
      id: 'l_steps',
      inside: ['options', 2, 'code'],
    })
    expect(placeOfIssue(FORM, { path: ['items', 0, 'items', 1, 'label', 'fr'] })).toMatchObject({
      view: 'questions',
      id: 'f_children',
      inside: ['label', 'fr'],
    })
    expect(placeOfIssue(FORM, { path: ['title'] })).toEqual({ view: 'questions', id: null, inside: ['title'] })
    expect(placeOfIssue(FORM, { path: ['f_born'] })).toMatchObject({ view: 'questions', id: 'f_born' })
    expect(placeOfIssue(FORM, { path: ['rules', 99] })).toEqual({ view: 'logic', id: null, inside: [] })
  })

  it('leads each use to its question, its rule or its case', () => {
    const form = addRule(FORM, { rule: { ...newRule(FORM, 'r_w'), when: op('ge', f('f_children'), v(3)) } })
    const places = whereUsed(form, 'f_children').map(placeOfUse)

    expect(places).toContainEqual({ view: 'logic', id: 'r_w' })
    expect(placeOfUse({ kind: 'visible', owner: 'f_x', item: true })).toEqual({ view: 'questions', id: 'f_x' })
    expect(placeOfUse({ kind: 'case', owner: 'case', item: false })).toEqual({ view: 'tests', id: 'case' })
  })

  it('tells the data of the dossier that is read, by a condition or to prefill', () => {
    const age = { fact: 'participant.age' } as const
    const form: FormDefinition = {
      ...FORM,
      items: [...FORM.items, field('f_in', 'date', { prefill: 'dossier.openedAt' })],
      rules: [{ ...newRule(FORM, 'r'), when: op('ge', age, v(26)) }],
    }

    expect(factsRead(form).toSorted()).toEqual(['dossier.openedAt', 'participant.age'])
  })
})

describe('the options of a field that takes over another', () => {
  it('go to the same one, else to the one of the same code or wording, else nowhere', () => {
    const from = [
      { id: 'a', code: 'cdi', label: { fr: 'CDI' } },
      { id: 'b', code: 'cdd', label: { fr: 'CDD' } },
      { id: 'c', code: 'x', label: { fr: 'Intérim' } },
      { id: 'd', code: 'gone', label: { fr: 'Perdu' } },
    ]
    const to = [
      { id: 'a', code: 'cdi', label: { fr: 'Durable' } },
      { id: 'n', code: 'CDD', label: { fr: 'Court' } },
      { id: 'm', code: 'temp', label: { fr: 'INTERIM' } },
      { id: 'd', code: 'gone', label: { fr: 'Perdu' }, archived: true as const },
    ]

    expect(likelyMap(from, to)).toEqual({ a: 'a', b: 'n', c: 'm', d: null })
  })
})
