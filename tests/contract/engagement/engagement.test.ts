import { describe, expect, it } from 'vitest'
import {
  type Answers,
  type ContractRecord,
  contractsToday,
  declaredContract,
  engagementSettings,
  engagementState,
  expectedContract,
  fieldsOf,
  offeredSignatories,
  presets,
  type Signatory,
} from '../../../schema/index.ts'

const settingsOf = (plie: keyof typeof presets) => engagementSettings(presets[plie].settings)
const signedBy = (...who: [Signatory, string][]): ContractRecord['signatures'] =>
  who.map(([signatory, on]) => ({ signatory, on, means: 'drawn' }))
const contract = (signatures: ContractRecord['signatures'], more: Partial<ContractRecord> = {}): ContractRecord => ({
  submittedOn: '2026-02-02',
  signatures,
  endsOn: null,
  ...more,
})
const today = { closedOn: null, today: '2026-03-01' }

describe('who signs the engagement contract', () => {
  it('R30 is what each PLIE wrote: two at Niort, the Direction at Graves, the Présidente at Libournais', () => {
    expect(settingsOf('niort').contractSignatories?.value).toEqual(['participant', 'referent'])
    expect(settingsOf('graves').contractSignatories?.value).toEqual(['participant', 'referent', 'direction'])
    expect(settingsOf('hauts-de-garonne').contractSignatories?.value).toEqual(['participant', 'referent', 'direction'])
    expect(settingsOf('libournais').contractSignatories?.value).toEqual(['participant', 'referent', 'presidente'])
  })

  it('R30 is nobody in particular where the text is silent: the two parties may sign, the contract waits for none', () => {
    const silent = engagementSettings({})
    expect(offeredSignatories(silent)).toEqual(['participant', 'referent'])
    expect(contractsToday([contract([])], silent, today)).toEqual([
      { state: 'signed', signedOn: '2026-02-02', missing: [] },
    ])
  })
})

describe('where a contract stands', () => {
  const graves = settingsOf('graves')
  const states = (all: ContractRecord[], more: Partial<typeof today> | { closedOn: string } = {}) =>
    contractsToday(all, graves, { ...today, ...more }).map(({ state }) => state)
  const whole = signedBy(['participant', '2026-02-02'], ['direction', '2026-02-20'], ['referent', '2026-02-03'])

  it('waits for each who has not signed, then is signed on the day of the last', () => {
    expect(contractsToday([contract(signedBy(['participant', '2026-02-02']))], graves, today)).toEqual([
      { state: 'to-sign', signedOn: null, missing: ['referent', 'direction'] },
    ])
    expect(contractsToday([contract(whole)], graves, today)[0]).toMatchObject({
      state: 'signed',
      signedOn: '2026-02-20',
    })
  })

  it('is replaced by a later one only once that one is signed, and ends on its day or with the journey', () => {
    expect(states([contract(whole), contract([])])).toEqual(['signed', 'to-sign'])
    expect(states([contract(whole), contract(whole)])).toEqual(['replaced', 'signed'])
    expect(states([contract([]), contract(whole)])).toEqual(['ended', 'signed'])
    expect(states([contract(whole, { endsOn: '2026-03-01' })])).toEqual(['signed'])
    expect(states([contract(whole, { endsOn: '2026-02-28' })])).toEqual(['ended'])
    expect(states([contract(whole)], { closedOn: '2026-02-25' })).toEqual(['ended'])
  })

  it('tells of the engagement what is to be done of it first', () => {
    const [signed, waiting] = contractsToday([contract(whole), contract([])], graves, today)
    if (signed === undefined || waiting === undefined) throw new Error('two contracts')
    expect(engagementState([], false)).toBe('to-prepare')
    expect(engagementState([], true)).toBe('in-preparation')
    expect(engagementState([signed], false)).toBe('signed')
    expect(engagementState([signed, waiting], true)).toBe('to-sign')
  })
})

describe('from which interview it is signed', () => {
  const met = ['2026-02-16', '2026-02-02']

  it('R11 is the second at Niort, the first when RSA rights depend on it, the first at Grand Périgueux', () => {
    expect(expectedContract(settingsOf('niort'), met, null)).toEqual({ rank: 2, metOn: '2026-02-16', forRights: false })
    expect(expectedContract(settingsOf('niort'), met, true)).toEqual({ rank: 1, metOn: '2026-02-02', forRights: true })
    expect(expectedContract(settingsOf('niort'), met, false)?.rank).toBe(2)
    expect(expectedContract(settingsOf('niort'), ['2026-02-02'], null)?.metOn).toBeNull()
    expect(expectedContract(settingsOf('grand-perigueux'), met, null)).toEqual({
      ...{ rank: 1, metOn: '2026-02-02', forRights: false },
    })
    expect(expectedContract(settingsOf('caen'), met, true)).toBeNull()
  })
})

describe('what a filled contract says of its signatures', () => {
  const answersOf = (plie: keyof typeof presets, given: Record<string, unknown>) => {
    const form = presets[plie].forms.contract
    if (form === null) throw new Error(`${plie} has no contract`)
    const ids = new Map(fieldsOf(form).map(({ api, id }) => [api, id]))
    const answers = Object.fromEntries(
      Object.entries(given).map(([api, value]) => [ids.get(api), { value }]),
    ) as Answers
    return declaredContract(form, answers)
  }

  it('is read whatever the PLIE calls it: a day each, a yes, a list of signatories', () => {
    const niort = answersOf('niort', { participantSignedOn: '2026-02-02', rightsDependOnContract: true })
    expect([[...niort.signed], niort.rightsDepend]).toEqual([[['participant', '2026-02-02']], true])
    const graves = answersOf('graves', { signedOn: '2026-02-03', signedByParticipant: true, signedByDirection: false })
    expect([...graves.signed]).toEqual([['participant', '2026-02-03']])
    const libournais = answersOf('libournais', {
      contractDate: '2026-02-04',
      signedBy: ['signatory-PARTICIPANT', 'signatory-PRESIDENTE'],
    })
    expect([...libournais.signed]).toEqual([
      ['participant', '2026-02-04'],
      ['presidente', '2026-02-04'],
    ])
  })

  it('is nothing where nothing was answered', () => {
    expect(answersOf('niort', {})).toEqual({ signed: new Map(), endsOn: null, rightsDepend: null })
  })
})
