import { type BarrierChange, barrierChange } from './barriers.ts'
import type { DerivedFact } from './derived-fact.ts'
import type { KnownRecord } from './dossier-record.ts'
import { BARRIERS, RECORDED } from './sources.ts'

const change = ({ diagnostics }: KnownRecord): BarrierChange | undefined =>
  diagnostics?.first && diagnostics.last ? barrierChange(diagnostics.first, diagnostics.last) : undefined

const measured = {
  fr: 'Écart entre le premier et le dernier diagnostic soumis, obstacle par obstacle ; inconnu tant qu’il n’y en a qu’un.',
  en: 'Difference between the first and the last submitted diagnostic, item by item; not known while there is only one.',
}

/** Facts that compare the first and the last diagnostic. */
export const diagnosticFacts: readonly DerivedFact<KnownRecord>[] = [
  {
    fact: {
      path: 'diagnostics.compared',
      type: 'boolean',
      label: { fr: 'diagnostic final établi', en: 'final diagnostic made' },
      source: RECORDED,
      derivation: { fr: 'Deux diagnostics au moins sont soumis.', en: 'At least two diagnostics are submitted.' },
    },
    derive: ({ diagnostics }) =>
      diagnostics === undefined ? undefined : diagnostics.first !== null && diagnostics.last !== null,
  },
  {
    fact: {
      path: 'diagnostics.barriersLiftedTotally',
      type: 'integer',
      label: { fr: 'nombre de freins levés totalement', en: 'number of barriers lifted totally' },
      derivation: measured,
      source: BARRIERS,
    },
    derive: (record) => change(record)?.liftedTotally,
  },
  {
    fact: {
      path: 'diagnostics.barriersLiftedPartially',
      type: 'integer',
      label: { fr: 'nombre de freins levés partiellement', en: 'number of barriers lifted partially' },
      derivation: measured,
      source: BARRIERS,
    },
    derive: (record) => change(record)?.liftedPartially,
  },
  {
    fact: {
      path: 'diagnostics.barriersRemaining',
      type: 'integer',
      label: { fr: 'nombre de freins restants', en: 'number of barriers remaining' },
      derivation: measured,
      source: BARRIERS,
    },
    derive: (record) => change(record)?.remaining,
  },
]
