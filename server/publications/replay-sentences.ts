import { type Evaluation, type FormDefinition, formatDate, type L10n, type Locale, say } from '../../schema/index.ts'
import { say as sentence } from '../i18n/index.ts'
import type { Forms } from './change-sites.ts'
import type { Difference, Readings } from './replay-readings.ts'
import type { Subject } from './replay-subjects.ts'

/** The PLIE's names of outcomes, by outcome id. */
export type OutcomeNames = ReadonlyMap<string, L10n>

/** One thing that changes, told: « Décision : Sortie positive — CDI à mi-temps au moins → Aucun critère rempli ». */
export interface ToldDifference {
  readonly label: string
  readonly from: string
  readonly to: string
}

export const tellDifference = (
  forms: Forms,
  { before, after }: Readings,
  { computed }: Difference,
  outcomes: OutcomeNames,
  locale: Locale,
): ToldDifference =>
  computed === null
    ? {
        label: sentence('replay.decision', locale),
        from: verdictText(before, outcomes, locale),
        to: verdictText(after, outcomes, locale),
      }
    : {
        label: say(forms.after.computed.find(({ id }) => id === computed)?.label ?? { fr: computed }, locale),
        from: bandText(forms.before, before, computed, locale),
        to: bandText(forms.after, after, computed, locale),
      }

const verdictText = ({ verdict }: Evaluation, outcomes: OutcomeNames, locale: Locale): string => {
  if (verdict.kind === 'none') return sentence('replay.none', locale)
  if (verdict.kind === 'decided') {
    const outcome = outcomeText(verdict.outcome, outcomes, locale)
    return sentence('replay.decided', locale, { outcome, rule: say(verdict.rule.label, locale) })
  }
  const labels = new Set(verdict.missing.map(({ label }) => say(label, locale)))
  const missing = [...labels].map((label) => sentence('replay.named', locale, { label })).join(', ')
  return sentence('replay.undecided', locale, { missing })
}

const bandText = (form: FormDefinition, { bands }: Evaluation, computed: string, locale: Locale): string => {
  const band = form.computed.find(({ id }) => id === computed)?.bands?.find(({ id }) => id === bands[computed])
  return band === undefined ? sentence('replay.no-band', locale) : say(band.label, locale)
}

const outcomeText = (outcome: string, outcomes: OutcomeNames, locale: Locale): string =>
  say(outcomes.get(outcome) ?? { fr: outcome }, locale)

/** « Sortie positive, le 12/03/2026 »: the decision that was taken, and stays. */
export const keptText = ({ kept }: Subject, outcomes: OutcomeNames, locale: Locale): string | null =>
  kept === null
    ? null
    : sentence('replay.kept', locale, {
        outcome: outcomeText(kept.outcome, outcomes, locale),
        date: formatDate(kept.on),
      })
