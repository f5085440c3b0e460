import { caseloadSettings, wholeUnitsBetween } from '../../schema/index.ts'
import { useCase } from '../platform/use-case.ts'
import { plies } from '../tenants/index.ts'
import { type Caseload, caseloads, referentAbsences } from './caseload.repository.ts'

export interface KnownAbsence {
  readonly id: string
  readonly coverName: string
  readonly fromDay: string
  readonly untilDay: string | null
  /** Longer than what the PLIE lets a colleague cover. */
  readonly suggestsTransfer: boolean
}

export interface ReferentCaseload extends Omit<Caseload, 'communes'> {
  readonly communes: readonly string[]
  readonly absences: readonly KnownAbsence[]
}

/** Every référent with what they follow, out of how many, and who covers when. */
export const readCaseloads = useCase(
  'caseload.read',
  async (ctx, _: null): Promise<ReferentCaseload[]> => {
    ctx.access.require('caseload.manage')
    const { absenceWeeks } = caseloadSettings(await plies(ctx).settings())
    const referents = await caseloads(ctx).all()
    const absences = await referentAbsences(ctx).current()
    const nameOf = (id: string): string => referents.find((one) => one.id === id)?.name ?? ''
    const isLong = (fromDay: string, untilDay: string | null): boolean =>
      absenceWeeks !== null && ((wholeUnitsBetween(fromDay, untilDay ?? ctx.today, 'd') ?? 0) + 1) / 7 > absenceWeeks

    return referents.map((referent) => ({
      ...referent,
      communes: referent.communes.slice(0, 3).map(({ commune }) => commune),
      absences: absences
        .filter(({ referentId }) => referentId === referent.id)
        .map(({ id, coverId, fromDay, untilDay = null }) => ({
          ...{ id, fromDay, untilDay, coverName: nameOf(coverId) },
          suggestsTransfer: isLong(fromDay, untilDay),
        })),
    }))
  },
  { reads: true },
)
