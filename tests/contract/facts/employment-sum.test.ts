import { describe, expect, it } from 'vitest'
import { ContractKind, SiaeKind } from '../../../admin/data/generated/graphql.ts'
import { employmentSums } from '../../../admin/dossiers/records/employment-sum.ts'

const job = (more: object) => ({
  ...{ id: 'j', version: 1, kind: ContractKind.Cdd, employer: 'Moulin', signedEndDate: null, actualEndDate: null },
  ...{ startDate: '2026-01-15', weeklyHours: 35, quotaPercent: null, subsidised: null, clauseHours: null },
  ...{ insertionClause: false, partTimeChosen: null, sameEmployer: null, annualClosingOnly: null },
  ...{ siaeKind: SiaeKind.Aci, ...more },
})
const sums = (today: string, ...workContracts: ReturnType<typeof job>[]) =>
  employmentSums({ openedAt: '2024-01-02', workContracts }, today, 'fr', (label, months) => `${label} (${months})`)

describe('what the jobs of a dossier amount to', () => {
  it('is told with the arithmetic of the exit rules: over the parcours, and in the last twelve months', () => {
    const before = job({ startDate: '2024-09-01', actualEndDate: '2025-02-28' })
    const now = job({ signedEndDate: '2026-07-14' })

    expect(sums('2026-07-15', before, now).map(({ label, value }) => `${label} : ${value}`)).toEqual([
      'mois cumulés en emploi : 12 mois',
      'mois cumulés en emploi (12) : 6 mois',
      'heures travaillées (12) : 905 h',
      'mois en emploi sans interruption : 6 mois',
    ])
  })

  it('says how each is worked out, and leaves out what is not known', () => {
    const told = sums('2026-07-15', job({ weeklyHours: null }))

    expect(told.map(({ label }) => label)).not.toContain('heures travaillées (12)')
    expect(told[0]?.why).toMatch(/chaque jour compté une fois/)
  })
})
