import { describe, expect, it } from 'vitest'
import { deriveFacts, FACTS, factSourceFromJson } from '../../../schema/facts/index.ts'
import { contract, record, training } from './records.ts'

const today = '2026-11-22'

describe('the person and the dossier', () => {
  it('turns 55 on the birthday, not the day before', () => {
    const born = record({ participant: { birthDate: '1971-11-22', statuses: ['brsa'], commune: 'Niort' } })
    expect(deriveFacts(born, '2026-11-21').value('participant.age')).toBe(54)
    expect(deriveFacts(born, '2026-11-22').value('participant.age')).toBe(55)
    expect(deriveFacts(record({}), today).value('participant.age')).toBeUndefined()
  })

  it('leaves out what ended before the dossier was opened', () => {
    const source = deriveFacts(
      record({
        contracts: [contract({ startDate: '2023-01-01', signedEndDate: '2023-12-31' })],
        trainings: [training({ startDate: '2023-01-01', endDate: '2023-12-31' })],
      }),
      today,
    )
    expect(source.rows('contracts')).toEqual([])
    expect(source.rows('trainings')).toEqual([])
    expect(source.value('employment.hasAny')).toBe(false)
    expect(source.value('training.hasAny')).toBe(false)
  })

  it('knows a job or a training that is still under way', () => {
    const source = deriveFacts(
      record({ contracts: [contract({ signedEndDate: '2026-03-31' })], trainings: [training({})] }),
      today,
    )
    expect(source.value('employment.hasAny')).toBe(true)
    expect(source.value('employment.current')).toBe(false)
    expect(source.value('training.anyCurrent')).toBe(true)
  })
})

describe('first and last diagnostic', () => {
  it('counts obstacles lifted totally and partially, items not rated twice left out', () => {
    const first = { mobility: 4, health: 3, housing: 0, digital: 2, language: 1, family: 2 }
    const last = { mobility: 1, health: 0, housing: 2, digital: 2, language: null }
    const source = deriveFacts(record({ diagnostics: { first, last } }), today)
    expect(source.value('diagnostics.barriersLiftedTotally')).toBe(1)
    expect(source.value('diagnostics.barriersLiftedPartially')).toBe(1)
    expect(source.value('diagnostics.barriersRemaining')).toBe(3)
    expect(source.value('diagnostics.compared')).toBe(true)
  })

  it('knows nothing while there is one diagnostic only', () => {
    const source = deriveFacts(record({ diagnostics: { first: { mobility: 4 }, last: null } }), today)
    expect(source.value('diagnostics.barriersLiftedTotally')).toBeUndefined()
    expect(source.value('diagnostics.compared')).toBe(false)
  })
})

describe('facts out of JSON, as golden cases carry them', () => {
  it('fills in what a contract leaves out, and keeps absent parts unknown', () => {
    const source = factSourceFromJson({ contracts: [{ kind: 'cdi', startDate: '2026-01-15', weeklyHours: 20 }] }, today)
    expect(source.rows('contracts')?.[0]?.value('contract.weeklyHours')).toBe(20)
    expect(source.rows('trainings')).toBeUndefined()
    expect(source.value('training.hasAny')).toBeUndefined()
    expect(source.value('dossier.status')).toBeUndefined()
  })

  it.each([
    ['another shape', { contracts: 'none' }],
    ['an unknown kind', { contracts: [{ kind: 'stage', startDate: '2026-01-15' }] }],
    ['a day that does not exist', { contracts: [{ kind: 'cdi', startDate: '2026-02-30' }] }],
    ['a key nobody knows', { wages: 12 }],
  ])('knows nothing from %s', (_, json) => {
    expect(factSourceFromJson(json, today).rows('contracts')).toBeUndefined()
  })

  it('is not taken in by names every object has', () => {
    const source = factSourceFromJson(JSON.parse('{"__proto__":{"contracts":[]}}'), today)
    expect(source.rows('contracts')).toBeUndefined()
    expect(source.value('constructor')).toBeUndefined()
    expect(source.value('__proto__')).toBeUndefined()
    expect(FACTS.get('toString')).toBeUndefined()
  })
})

describe('the dictionary', () => {
  it('is closed, labelled in both languages and typed', () => {
    const paths = FACTS.all().map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const fact of FACTS.all()) {
      expect(fact.label.en, fact.path).toBeTruthy()
      expect(fact.derivation.en, fact.path).toBeTruthy()
      expect(fact.source.fr, fact.path).toBeTruthy()
      expect(fact.source.en, fact.path).not.toMatch(/[«»]/)
      if (fact.type === 'option' || fact.type === 'options') expect(fact.options?.length, fact.path).toBeGreaterThan(1)
      if (fact.type === 'list') for (const path of fact.row ?? []) expect(FACTS.get(path), path).toBeDefined()
    }
  })

  it('works every fact out of a full record', () => {
    const full = deriveFacts(
      record({
        participant: { birthDate: '1990-01-01', statuses: ['deld'], commune: 'Caen' },
        dossier: {
          openedAt: '2025-01-01',
          status: 'active',
          validatedSteps: 1,
          unjustifiedAbsences: 0,
          plieActionUnderWay: false,
          committeeApproval: true,
        },
        contracts: [
          contract({
            signedEndDate: '2026-07-14',
            weeklyHours: 20,
            subsidised: false,
            partTimeChosen: true,
            siaeKind: 'aci',
          }),
        ],
        trainings: [
          training({ hours: 300, titleObtained: true, certificationObtained: 'total', endDate: '2026-08-31' }),
        ],
        diagnostics: { first: { mobility: 2 }, last: { mobility: 0 } },
      }),
      today,
    )
    const rows = ['contracts', 'trainings', 'diagnostics.items'].flatMap((list) => full.rows(list) ?? [])
    for (const { path, type, params } of FACTS.all()) {
      if (type === 'list') expect(full.rows(path), path).toHaveLength(1)
      else {
        const required = params?.windowMonths?.required ? { windowMonths: 12 } : {}
        expect(
          [full, ...rows].map((source) => source.value(path, required)).find((one) => one !== undefined),
          path,
        ).toBeDefined()
      }
    }
  })
})
