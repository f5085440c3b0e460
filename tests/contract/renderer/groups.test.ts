import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { changedAnswer, heldOf } from '../../../admin/forms/renderer/held-answers.ts'
import { FormRenderer, type FormRendererProps } from '../../../admin/forms/renderer/index.ts'
import { issuesToShow } from '../../../admin/forms/renderer/issues-to-show.ts'
import { labelOfIssue } from '../../../admin/forms/renderer/label-of-issue.ts'
import { newRowId } from '../../../admin/forms/renderer/new-row-id.ts'
import { issuesAfterChange } from '../../../admin/submissions/issues-after-change.ts'
import { rowsText } from '../../../admin/submissions/rows-text.ts'
import { readAnswers, sameAnswer } from '../../../admin/submissions/submission-model.ts'
import { type Answers, blankForm, type FormDefinition, type Issue, isId, type Repeat } from '../../../schema/index.ts'
import { f, field, op, v } from '../schema/sample-form.ts'

const KIDS: Repeat = {
  t: 'repeat',
  id: 'g_kids',
  label: { fr: 'Enfants' },
  api: 'kids',
  max: 3,
  rowLabel: f('k_name'),
  items: [
    field('k_name', 'text', { label: { fr: 'Prénom' }, required: true }),
    field('k_age', 'integer', { label: { fr: 'Âge' } }),
    field('k_class', 'text', { label: { fr: 'Classe' }, visible: op('ge', f('k_age'), v(3)) }),
  ],
}
const FORM: FormDefinition = {
  ...blankForm({ id: 'F_1', key: 'family', kind: 'free', title: { fr: 'Famille' } }),
  items: [
    KIDS,
    field('f_rent', 'integer', { label: { fr: 'Loyer' }, evidence: { required: true, kinds: ['Quittance', 'Bail'] } }),
  ],
}
const ANSWERS: Answers = {
  g_kids: {
    rows: [
      { id: 'r_1', answers: { k_name: { value: 'Léa' }, k_age: { value: 7 } } },
      { id: 'r_2', answers: { k_age: { value: 1 } } },
    ],
  },
  f_rent: { value: 400, evidence: [{ kind: 'Bail', seenOn: '2026-11-20' }] },
}
const html = (more: Partial<FormRendererProps> = {}) =>
  withoutStyles(
    renderToStaticMarkup(
      createElement(FormRenderer, {
        form: FORM,
        answers: ANSWERS,
        onChange: () => {},
        today: '2026-11-22',
        locale: 'fr',
        ...more,
      }),
    ),
  )
const withoutStyles = (markup: string) => markup.replace(/<style[^>]*>[^<]*<\/style>/g, '')
const words = (markup: string) => markup.replace(/<[^>]+>/g, '\n')
const labels = (markup: string) => [...markup.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)
const UPLOAD = {
  send: () => Promise.resolve({ id: 'a', name: 'a' }),
  href: (id: string) => `/files/${id}`,
  nameOf: () => null,
}

describe('a repeated group on screen', () => {
  it('shows each row under its name or its rank, with the questions its own answers show', () => {
    const shown = words(html())

    expect(shown).toMatch(
      /Enfants[\s\S]*Léa[\s\S]*Prénom[\s\S]*Âge[\s\S]*Classe[\s\S]*Ligne 2[\s\S]*Prénom[\s\S]*Âge[\s\S]*Loyer/,
    )
    expect(shown.match(/Classe/g)).toHaveLength(1)
  })

  it('can be filled without a mouse: add, move and remove are buttons named after their row', () => {
    const buttons = labels(html())

    expect(buttons).toEqual(expect.arrayContaining(['Monter : Léa', 'Descendre : Ligne 2', 'Retirer : Ligne 2']))
    expect(words(html())).toContain('Ajouter : Enfants')
  })

  it('takes no row beyond its most', () => {
    const full = html({ form: { ...FORM, items: [{ ...KIDS, max: 2 }] } })

    expect(full).toMatch(/<button[^>]*disabled=""[^>]*id="[^"]*g_kids-add"/)
    expect(words(full)).toContain('2 au plus.')
  })

  it('is only read where nothing may be changed, and said to be withheld where it is', () => {
    const read = html({ readOnly: true })

    expect(words(read)).toMatch(/Léa[\s\S]*7[\s\S]*Ligne 2/)
    expect(read).not.toContain('<button')
    expect(read).not.toContain('<input')
    expect(words(html({ withheld: new Set(['g_kids']) }))).not.toContain('Léa')
  })

  it('links each refusal to its place, named with its row, and shows it there', () => {
    const issue: Issue = { code: 'answers.required', path: ['g_kids', 'r_2', 'k_name'], severity: 'error' }
    const shown = html({ issues: [issue] })

    expect(words(shown)).toContain('Enfants, Ligne 2, Prénom')
    expect(shown).toMatch(/id="[^"]*-g_kids\/r_2\/k_name-messages"><p/)
    expect(shown).toMatch(/id="[^"]*-g_kids\/r_1\/k_name-messages"><\/div/)
  })

  it('shows the earlier answer of the same row', () => {
    const previous = {
      label: 'Avant',
      answers: { g_kids: { rows: [{ id: 'r_2', answers: { k_age: { value: 0 } } }] } },
    }

    expect(words(html({ previous })).match(/Avant/g)).toHaveLength(1)
  })
})

describe('evidence on screen', () => {
  it('is said to be required, with what was joined and the way to add more', () => {
    const shown = html({ upload: UPLOAD })

    expect(labels(shown)).toContain('Justificatif de « Loyer »')
    expect(words(shown)).toMatch(/exigé[\s\S]*Accepté : Quittance, Bail\.[\s\S]*Ajouter un justificatif/)
    expect(labels(shown)).toContain('Retirer : Bail')
  })

  it('waits for an answer, and is but a hint where nothing can be sent', () => {
    const { f_rent: _, ...unanswered } = ANSWERS

    expect(words(html({ upload: UPLOAD, answers: unanswered }))).toContain('une fois la réponse donnée')
    expect(words(html({ answers: unanswered }))).toContain('s’ajoutent au remplissage')
    expect(words(html({ answers: unanswered }))).not.toContain('Ajouter un justificatif')
  })

  it('reads as a sentence', () => {
    expect(words(html({ readOnly: true }))).toContain('Bail, vu le 20 novembre 2026')
  })
})

describe('answers of rows while they are typed', () => {
  it('are held by slot, and changed as the whole group they belong to', () => {
    expect(Object.keys(heldOf(ANSWERS))).toEqual([
      'g_kids/r_1/k_name',
      'g_kids/r_1/k_age',
      'g_kids/r_2/k_age',
      'f_rent',
    ])
    expect(changedAnswer(ANSWERS, 'g_kids/r_2/k_name', { value: 'Tom' })).toEqual({
      id: 'g_kids',
      answer: {
        rows: [ANSWERS['g_kids']?.rows?.[0], { id: 'r_2', answers: { k_age: { value: 1 }, k_name: { value: 'Tom' } } }],
      },
    })
    expect(changedAnswer(ANSWERS, 'g_kids/r_2/k_age', null).answer?.rows?.[1]).toEqual({ id: 'r_2', answers: {} })
    expect(changedAnswer(ANSWERS, 'f_rent', null)).toEqual({ id: 'f_rent', answer: null })
  })

  it('get row ids that the language takes, and that differ', () => {
    const ids = Array.from({ length: 500 }, newRowId)

    expect(ids.every(isId)).toBe(true)
    expect(new Set(ids).size).toBe(500)
  })

  it('come back from the server the same, whatever the order of their keys', () => {
    const shuffled = { g_kids: { rows: [{ answers: { k_age: { value: 7 }, k_name: { value: 'Léa' } }, id: 'r_1' }] } }

    expect(readAnswers(JSON.parse(JSON.stringify(ANSWERS)))).toEqual(ANSWERS)
    expect(
      sameAnswer(readAnswers(shuffled)['g_kids'], {
        rows: [{ id: 'r_1', answers: { k_name: { value: 'Léa' }, k_age: { value: 7 } } }],
      }),
    ).toBe(true)
    expect(() => readAnswers({ g_kids: { rows: [{ id: 'r_1' }] } })).toThrow()
    expect(rowsText(FORM, KIDS, { rows: ANSWERS['g_kids']?.rows ?? [] }, 'fr')).toBe('Prénom : Léa, Âge : 7 · Âge : 1')
  })
})

describe('problems of rows', () => {
  const at = (code: Issue['code'], ...path: string[]): Issue => ({ code, path, severity: 'error' })

  it('are shown at their slot once it was left; what is still to be done only at submission', () => {
    const wrong = at('answers.wrong-type', 'g_kids', 'r_1', 'k_age')
    const todo = [at('answers.required', 'g_kids', 'r_1', 'k_name'), at('answers.too-few-rows', 'g_kids')]
    const shown = issuesToShow({ given: [], found: [wrong, ...todo], touched: new Set(['g_kids/r_1/k_age', 'g_kids']) })

    expect([...shown.keys()]).toEqual(['g_kids/r_1/k_age'])
    expect([...issuesToShow({ given: todo, found: [], touched: new Set() }).keys()]).toEqual([
      'g_kids/r_1/k_name',
      'g_kids',
    ])
  })

  it('go with the change that answers them, or with their row, and no others', () => {
    const issues = [
      at('answers.required', 'g_kids', 'r_1', 'k_name'),
      at('answers.required', 'g_kids', 'r_2', 'k_name'),
      at('answers.required', 'f_rent'),
    ]
    const one = { rows: [{ id: 'r_2', answers: {} }] }

    expect(
      issuesAfterChange(issues, { id: 'g_kids', answer: ANSWERS['g_kids'] ?? null, slot: 'g_kids/r_1/k_name' }),
    ).toEqual([issues[1], issues[2]])
    expect(issuesAfterChange(issues, { id: 'g_kids', answer: one, slot: 'g_kids' })).toEqual([issues[1], issues[2]])
    expect(issuesAfterChange(issues, { id: 'f_rent', answer: { value: 1 }, slot: 'f_rent' })).toEqual([
      issues[0],
      issues[1],
    ])
  })

  it('of no place in the form have no label', () => {
    const around = { form: FORM, answers: ANSWERS, titlesOf: () => [], locale: 'fr' as const }

    expect(labelOfIssue(around, { path: [] })).toBeUndefined()
    expect(labelOfIssue(around, { path: ['g_kids'] })).toBe('Enfants')
    expect(labelOfIssue(around, { path: ['f_rent'] })).toBe('Loyer')
  })
})
