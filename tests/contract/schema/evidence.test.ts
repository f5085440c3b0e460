import { describe, expect, it } from 'vitest'
import {
  AUTHOR_KINDS,
  blankForm,
  checkAnswers,
  type EvidencePiece,
  type EvidenceRule,
  type Expr,
  evaluate,
  type FormDefinition,
  filesOf,
  parseForm,
} from '../../../schema/index.ts'
import { f, field, op, v } from './sample-form.ts'

const TODAY = '2026-11-22'
const KINDS = ['Avis d’imposition', 'Attestation']

const rent = (evidence: Partial<EvidenceRule> = {}, more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...blankForm({ id: 'F_rent', key: 'rent', kind: 'free', title: { fr: 'Loyer' } }),
  items: [
    field('f_tenant', 'yes-no', { label: { fr: 'Locataire' } }),
    field('f_rent', 'integer', {
      label: { fr: 'Loyer' },
      missing: ['refused'],
      evidence: { required: true, kinds: KINDS, ...evidence },
    }),
  ],
  ...more,
})
const piece = (more: Partial<EvidencePiece> = {}): EvidencePiece => ({ kind: 'Attestation', ...more })
const paid = (...evidence: EvidencePiece[]) => ({
  f_rent: evidence.length === 0 ? { value: 400 } : { value: 400, evidence },
})
const codes = (answers: Parameters<typeof evaluate>[1], form = rent(), today = TODAY) =>
  evaluate(form, answers, { today }).issues.map(({ code, params }) => (params ? [code, params] : [code]))

describe('evidence asked beside an answer', () => {
  it('is required once there is an answer to prove, one document of any kind being enough', () => {
    expect(codes({})).toEqual([])
    expect(codes(paid())).toEqual([['answers.evidence-required', { kinds: KINDS }]])
    expect(codes(paid(piece()))).toEqual([])
    expect(codes({ f_rent: { missing: 'refused' } })).toEqual([])
    expect(evaluate(rent(), paid(), { today: TODAY }).proofs).toEqual(new Set(['f_rent']))
  })

  it('is required on a condition only when it is true', () => {
    const form = rent({ required: op('eq', f('f_tenant'), v(true)) })

    expect(codes(paid(), form)).toEqual([])
    expect(codes({ ...paid(), f_tenant: { value: true } }, form).flat()[0]).toBe('answers.evidence-required')
  })

  it('expires, at the end of its validity and not before', () => {
    const form = rent({ validFor: { n: 3, unit: 'm' } })

    expect(codes(paid(piece({ issuedOn: '2026-08-22' })), form)).toEqual([])
    expect(codes(paid(piece({ issuedOn: '2026-08-21' })), form)).toEqual([
      ['answers.evidence-expired', { since: '2026-11-21' }],
    ])
    expect(codes(paid(piece({ issuedOn: '2026-01-01' }), piece({ issuedOn: '2026-11-01' })), form)).toEqual([])
  })

  it('needs its date where validity depends on it, and only there', () => {
    expect(codes(paid(piece({ seenOn: TODAY })), rent({ validFor: { n: 1, unit: 'y' } }))).toEqual([
      ['answers.evidence-date-required'],
    ])
    expect(codes(paid(piece({ seenOn: TODAY })))).toEqual([])
  })

  it('is refused where none is asked, of another kind, badly dated, or malformed', () => {
    const refused = (input: unknown) => checkAnswers(rent(), input).issues.map(({ code }) => code)

    expect(refused({ f_tenant: { value: true, evidence: [piece()] } })).toEqual(['answers.evidence-not-allowed'])
    expect(refused(paid(piece({ kind: 'Ticket' })))).toEqual(['answers.evidence-not-allowed'])
    expect(refused(paid(piece({ issuedOn: '2026-02-30' })))).toEqual(['answers.bad-date'])
    expect(refused(paid(piece({ file: '../etc' })))).toEqual(['answers.unknown-file'])
    expect(refused({ f_rent: { value: 1, evidence: [{ ...piece(), by: 'x' }] } })).toEqual(['answers.wrong-type'])
    expect(refused({ f_rent: { value: 1, evidence: 'x' } })).toEqual(['answers.wrong-type'])
    expect(refused({ f_rent: { evidence: [piece()] } })).toEqual(['answers.wrong-type'])
  })

  it('is kept with the answer, and its copies are among the files the answer names', () => {
    const answers = paid(piece({ file: 'a1', seenOn: TODAY, issuedOn: '2026-11-01' }))

    expect(checkAnswers(rent(), answers)).toEqual({ answers, issues: [] })
    expect(filesOf(field('f_rent', 'integer'), answers.f_rent)).toEqual(['a1'])
  })
})

describe('what conditions read of evidence', () => {
  const proved = (evidence: Partial<EvidenceRule> = {}) =>
    rent(evidence, {
      rules: [
        {
          id: 'ru_1',
          label: { fr: 'Loyer prouvé' },
          hit: 'first',
          outcome: 'positive',
          when: op('proofValid', f('f_rent')),
          because: { fr: 'ainsi' },
        },
      ],
    })
  const decision = (answers: Parameters<typeof evaluate>[1], form: FormDefinition) =>
    evaluate(form, answers, { today: TODAY }).decisions[0]

  it('is true, false or unknown', () => {
    const dated = proved({ validFor: { n: 3, unit: 'm' } })

    expect(decision(paid(piece({ issuedOn: '2026-11-01' })), dated)?.truth).toBe(true)
    expect(decision(paid(piece({ issuedOn: '2026-01-01' })), dated)?.truth).toBe(false)
    expect(decision(paid(piece({ issuedOn: '2026-01-01' }), piece()), dated)?.truth).toBe(null)
    expect(decision(paid(), dated)?.truth).toBe(null)
    expect(decision(paid(piece()), proved())?.truth).toBe(true)
  })

  it('asks for the missing paper by name, once there is an answer to prove', () => {
    const missing = decision(paid(), proved())?.missing

    expect(missing?.map(({ kind, id, label }) => [kind, id, label.fr])).toEqual([
      ['evidence', 'f_rent', 'justificatif de « Loyer »'],
    ])
    expect(decision({}, proved())?.missing.map(({ kind }) => kind)).toContain('field')
  })
})

describe('who fills the form', () => {
  const form = rent(
    {},
    { items: [field('f_rent', 'integer', { visible: op('eq', { sys: 'author.kind' }, v('referent')) })] },
  )
  const shown = (author?: (typeof AUTHOR_KINDS)[number]) =>
    evaluate(form, {}, { today: TODAY, ...(author ? { author } : {}) }).visible.has('f_rent')

  it('is read by conditions, unknown where nobody does', () => {
    expect(AUTHOR_KINDS.filter(shown)).toEqual(['referent'])
    expect(shown()).toBe(false)
  })

  it('is one of the known kinds: another one is refused', () => {
    const compared = (kind: string): Expr => op('eq', { sys: 'author.kind' }, v(kind))
    const of = (kind: string) => ({ ...form, items: [field('f_rent', 'integer', { visible: compared(kind) })] })

    expect(parseForm(of('coordination')).issues).toEqual([])
    expect(parseForm(of('robot')).issues.map(({ code }) => code)).toEqual(['expression.unknown-option'])
  })
})
