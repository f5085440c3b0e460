import { FACTS, factSourceFromJson } from '../../../schema/facts/index.ts'
import { formatNumber, type Locale, say } from '../../../schema/index.ts'
import type { DossierPage } from '../dossier-model.ts'

export interface ToldSum {
  /** « mois cumulés en emploi » */
  readonly label: string
  /** « 7,5 mois » */
  readonly value: string
  /** How it is worked out, as the exit rules do. */
  readonly why: string
}

/** The months a text of a PLIE looks back on: 8 in 12 (001), 6 in 12 (003). */
const WINDOW = { windowMonths: 12 }
const SUMS = [
  ['employment.cumulatedMonths', {}, false],
  ['employment.cumulatedMonths', WINDOW, true],
  ['employment.hoursInWindow', WINDOW, true],
  ['employment.uninterruptedMonths', {}, false],
] as const

/** What the jobs of a dossier amount to on a day, by the very arithmetic of the exit rules; what is not known is left out. */
export const employmentSums = (
  { openedAt, workContracts }: Pick<DossierPage, 'openedAt' | 'workContracts'>,
  today: string,
  locale: Locale,
  windowed: (label: string, months: number) => string,
): ToldSum[] => {
  const contracts = workContracts.map(({ id: _, version: _version, kind, siaeKind, ...contract }) => ({
    ...contract,
    ...{ kind: kind.toLowerCase(), siaeKind: siaeKind?.toLowerCase() ?? null },
  }))
  const facts = factSourceFromJson({ dossier: { openedAt }, contracts }, today)
  return SUMS.flatMap(([path, params, inWindow]) => {
    const fact = FACTS.get(path)
    const value = facts.value(path, params)
    if (fact === undefined || typeof value !== 'number') return []
    const label = say(fact.label, locale)
    const unit = fact.unit === undefined ? '' : ` ${say(fact.unit, locale)}`
    return [
      {
        label: inWindow ? windowed(label, WINDOW.windowMonths) : label,
        value: `${formatNumber(value, locale)}${unit}`,
        why: say(fact.derivation, locale),
      },
    ]
  })
}
