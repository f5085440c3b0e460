import { describe, expect, it } from 'vitest'
import {
  describeExpression,
  describeTrace,
  type Expr,
  evaluate,
  type FactRow,
  type Locale,
} from '../../../schema/index.ts'
import { f, op, parsed, sampleForm, v } from './sample-form.ts'

const form = parsed(sampleForm())
/** Plain spaces for reading: the sentences keep « 50 % » together with a no-break one. */
const said = (expr: Expr, locale: Locale = 'fr') => describeExpression(form, expr, locale).replaceAll('\u00a0', ' ')

const kind = op('eq', { fact: 'contract.kind' }, v('cdi'))
const quota = op('ge', { fact: 'contract.quotaPercent' }, v(50))
const contracts: Expr = { fact: 'contracts' }
const licence = f('f_licence')

describe('a condition in words', () => {
  it.each([
    [op('and', kind, quota), 'Type de contrat est CDI et quotité de travail au moins 50 %'],
    [
      op('some', contracts, op('and', kind, quota)),
      'Parmi les contrats de travail, au moins un cas où (type de contrat est CDI et quotité de travail au moins 50 %)',
    ],
    [op('not', op('some', contracts, kind)), 'Parmi les contrats de travail, aucun cas où type de contrat est CDI'],
    [
      op('and', op('some', contracts, kind), licence),
      '(parmi les contrats de travail, au moins un cas où type de contrat est CDI) et permis B : oui',
    ],
    [
      op('and', licence, op('or', kind, quota)),
      'Permis B : oui et (type de contrat est CDI ou quotité de travail au moins 50 %)',
    ],
    [
      op('or', op('and', kind, quota), licence),
      '(type de contrat est CDI et quotité de travail au moins 50 %) ou permis B : oui',
    ],
    [op('and', op('and', kind), quota), 'Type de contrat est CDI et quotité de travail au moins 50 %'],
    [op('eq', licence, v(false)), 'Permis B : non'],
    [op('ne', licence, v(true)), 'Permis B : non'],
    [op('not', op('eq', licence, v(false))), 'Permis B : oui'],
    [op('not', kind), 'Type de contrat n’est pas CDI'],
    [op('not', op('ge', f('f_children'), v(3))), 'Enfants à charge moins de 3'],
    [
      op('not', op('and', kind, quota)),
      'Il n’est pas vrai que (type de contrat est CDI et quotité de travail au moins 50 %)',
    ],
    [op('ge', f('f_born'), v('1980-03-09')), 'Date de naissance à partir du 09/03/1980'],
    [op('lt', f('f_born'), { sys: 'today' }), 'Date de naissance avant aujourd’hui'],
    [op('between', f('f_children'), v(1), v(3)), 'Enfants à charge entre 1 et 3'],
    [op('in', f('f_mobility'), v(['o_0', 'o_4'])), 'Mobilité est « Aucun frein » ou « Frein bloquant »'],
    [
      op('not', op('in', f('f_mobility'), v(['o_0', 'o_4']))),
      'Mobilité n’est ni « Aucun frein » ni « Frein bloquant »',
    ],
    [op('ge', op('age', f('f_born')), v(1)), 'Âge d’après date de naissance au moins 1 an'],
    [
      op('ge', { op: 'diff', a: [f('f_born'), { sys: 'today' }], unit: 'd' }, v(1)),
      'Nombre de jours entre date de naissance et aujourd’hui au moins 1 jour',
    ],
    [op('anyOf', f('f_means'), v(['m_bus', 'm_car'])), 'Moyens de déplacement comprend Bus ou Voiture'],
    [op('noneOf', f('f_means'), v(['m_bus', 'm_car'])), 'Moyens de déplacement ne comprend ni Bus ni Voiture'],
    [op('answered', f('f_health')), 'Santé est renseigné'],
    [op('not', op('answered', f('f_health'))), 'Santé n’est pas renseigné'],
    [op('missingIs', licence, v('refused')), 'Permis B a pour réponse « Ne souhaite pas répondre »'],
    [op('ge', op('age', f('f_born')), v(55)), 'Âge d’après date de naissance au moins 55 ans'],
    [op('ge', { c: 'c_total' }, v(6)), 'Total des freins au moins 6'],
    [op('gt', op('mul', op('add', f('f_children'), v(1)), v(2)), v(4)), '(enfants à charge + 1) × 2 plus de 4'],
    [op('ge', op('score', f('f_mobility')), v(2)), 'Score de mobilité au moins 2'],
  ])('%#. reads as a person would write it', (expr, sentence) => {
    expect(said(expr)).toBe(sentence)
  })

  it.each([
    [57.142857142857146, '57,14'],
    [49.996, '49,996'],
    [12, '12'],
    [0.1 + 0.2, '0,3'],
  ])('writes %d so that it can be read and compared', (number, written) => {
    expect(said(op('ge', f('f_children'), v(number)))).toBe(`Enfants à charge au moins ${written}`)
  })

  it('has its English', () => {
    expect(said(quota, 'en')).toBe('Share of full time at least 50%')
    expect(said(op('ge', op('age', f('f_born')), v(1)), 'en')).toBe('Age from date de naissance at least 1 year')
    expect(said(op('and', op('ge', f('f_children'), v(3)), licence), 'en')).toBe(
      'Enfants à charge at least 3 and permis B: yes',
    )
  })
})

describe('an explanation, line by line', () => {
  const row = (label: string, values: { [path: string]: string | number }): FactRow => ({
    label: { fr: label },
    value: (path) => values[path],
    rows: () => undefined,
  })

  it('shows each row, each clause, what it expects and what it found', () => {
    const rule = {
      id: 'r',
      label: { fr: 'r' },
      hit: 'first' as const,
      outcome: 'x',
      because: { fr: 'b' },
      when: op('and', op('some', contracts, op('and', kind, quota)), licence),
    }
    const withRule = parsed({ ...sampleForm(), rules: [rule] })
    const rows = [
      row('CDI chez Exemple', { 'contract.kind': 'cdi', 'contract.quotaPercent': 40 }),
      row('CDD', { 'contract.kind': 'cdd' }),
    ]
    const facts = { value: () => undefined, rows: () => rows }

    const [verdict] = evaluate(withRule, {}, { facts, today: '2026-11-22' }).decisions
    const lines = verdict ? describeTrace(withRule, verdict.trace, 'fr') : []

    expect(
      lines.map(({ depth, sentence, truth, expected, actual }) =>
        [depth, sentence.split(', ')[0], truth, expected, actual].join(' | ').replaceAll('\u00a0', ' '),
      ),
    ).toEqual([
      '0 | Toutes ces conditions | false |  | ',
      '1 | Parmi les contrats de travail | false |  | ',
      '2 | CDI chez Exemple | false |  | ',
      '3 | Type de contrat est CDI | true | CDI | CDI',
      '3 | Quotité de travail au moins 50 % | false | au moins 50 % | 40 %',
      '2 | CDD | false |  | ',
      '3 | Type de contrat est CDI | false | CDI | CDD',
      '3 | Quotité de travail au moins 50 % |  | au moins 50 % | ',
      '1 | Permis B : oui |  | oui | ',
    ])
  })
})
