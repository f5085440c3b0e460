import type { Fact, FactDictionary } from '../rules/fact-source.ts'
import { contractFacts } from './contract-facts.ts'
import type { DerivedFact } from './derived-fact.ts'
import { diagnosticFacts } from './diagnostic-facts.ts'
import { diagnosticItemFacts } from './diagnostic-item-facts.ts'
import { dossierFacts } from './dossier-facts.ts'
import type { KnownRecord } from './dossier-record.ts'
import { employmentFacts } from './employment-facts.ts'
import { BARRIERS, TYPED } from './sources.ts'
import { trainingFacts } from './training-facts.ts'

/** Facts of the dossier as a whole, with their derivation. */
export const wholeFacts: readonly DerivedFact<KnownRecord>[] = [...dossierFacts, ...employmentFacts, ...diagnosticFacts]

const listFacts: readonly Fact[] = [
  {
    path: 'contracts',
    type: 'list',
    label: { fr: 'contrats de travail', en: 'work contracts' },
    row: contractFacts.map(({ fact }) => fact.path),
    source: TYPED,
    derivation: {
      fr: 'Contrats saisis dans le dossier ; ceux qui ont pris fin avant son ouverture n’en font pas partie.',
      en: 'Contracts recorded in the dossier; those that ended before it was opened are left out.',
    },
  },
  {
    path: 'trainings',
    type: 'list',
    label: { fr: 'formations', en: 'trainings' },
    row: trainingFacts.map(({ fact }) => fact.path),
    source: TYPED,
    derivation: {
      fr: 'Formations saisies dans le dossier ; celles qui ont pris fin avant son ouverture n’en font pas partie.',
      en: 'Trainings recorded in the dossier; those that ended before it was opened are left out.',
    },
  },
  {
    path: 'diagnostics.items',
    type: 'list',
    label: { fr: 'items du diagnostic', en: 'items of the diagnostic' },
    row: diagnosticItemFacts.map(({ fact }) => fact.path),
    source: BARRIERS,
    derivation: {
      fr: 'Items notés dans le premier et le dernier diagnostic soumis ; inconnus tant qu’aucun diagnostic n’est soumis.',
      en: 'Items rated in the first and the last submitted diagnostic; not known until one is submitted.',
    },
  },
]

const everyFact: readonly Fact[] = [
  ...wholeFacts.map(({ fact }) => fact),
  ...listFacts,
  ...contractFacts.map(({ fact }) => fact),
  ...trainingFacts.map(({ fact }) => fact),
  ...diagnosticItemFacts.map(({ fact }) => fact),
]
const byPath: ReadonlyMap<string, Fact> = new Map(everyFact.map((fact) => [fact.path, fact]))

/** The closed dictionary of what rules may read besides answers. */
export const FACTS: FactDictionary = {
  get: (path) => byPath.get(path),
  all: () => everyFact,
}
