import { z } from 'zod'
import { setting } from '../journey/settings.ts'

const range = z.object({ min: z.number().optional(), max: z.number().optional(), target: z.number().optional() })
const stored = z.object({
  activeCaseloadPerFte: setting(z.array(z.object({ fte: z.number().positive(), people: range }))),
  continuityAbsenceWeeks: setting(z.number()),
})

/** How many people a référent follows at once, and how long an absence may last. Null: the PLIE’s text is silent. */
export interface CaseloadSettings {
  readonly perWorkingTime: readonly {
    readonly fte: number
    readonly people: number
    readonly least: number | null
    readonly most: number | null
  }[]
  readonly absenceWeeks: number | null
}

/** Reads them out of what is kept of a PLIE; what is not understood is silent. A range counts for its target, else its top. */
export const caseloadSettings = (kept: unknown): CaseloadSettings => {
  const { activeCaseloadPerFte, continuityAbsenceWeeks } = stored.parse(
    typeof kept === 'object' && kept !== null ? kept : {},
  )
  return {
    perWorkingTime: (activeCaseloadPerFte ?? []).flatMap(({ fte, people: { target, max, min } }) => {
      const people = target ?? max ?? min
      return people === undefined ? [] : [{ fte, people, least: min ?? null, most: max ?? null }]
    }),
    absenceWeeks: continuityAbsenceWeeks,
  }
}

const forTime = ({ perWorkingTime }: CaseloadSettings, workingTime: number) => {
  const given = perWorkingTime.find(({ fte }) => fte === workingTime)
  if (given !== undefined) return { row: given, share: 1 }
  const most = perWorkingTime.toSorted((a, b) => b.fte - a.fte)[0]
  return most === undefined ? null : { row: most, share: workingTime / most.fte }
}

/** People for this working time (1 is full time): the figure the text gives for it, else in proportion of full time’s. */
export const capacityFor = (settings: CaseloadSettings, workingTime: number): number | null => {
  const found = forTime(settings, workingTime)
  return found === null ? null : Math.round(found.row.people * found.share)
}

/** Fewest and most people for this working time, in the same way; null where the text gives no such figure. */
export const caseloadRange = (
  settings: CaseloadSettings,
  workingTime: number,
): { readonly least: number | null; readonly most: number | null } => {
  const found = forTime(settings, workingTime)
  const scaled = (people: number | null | undefined): number | null =>
    found === null || people === null || people === undefined ? null : Math.round(people * found.share)
  return { least: scaled(found?.row.least), most: scaled(found?.row.most) }
}
