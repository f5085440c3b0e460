import { type BarrierItem, liftOf } from './barriers.ts'
import { type DerivedFact, known } from './derived-fact.ts'
import { BARRIER_LIFTS } from './kinds.ts'
import { BARRIERS, RECORDED } from './sources.ts'

const read = {
  fr: 'Note lue dans le diagnostic soumis ; inconnue quand l’item n’y est pas noté.',
  en: 'Score read in the submitted diagnostic; not known when the item is not rated there.',
}

/** Facts of one item of the diagnostic grid, read inside `some` / `every` over `diagnostics.items`. */
export const diagnosticItemFacts: readonly DerivedFact<BarrierItem>[] = [
  {
    fact: {
      path: 'diagnosticItem.name',
      type: 'text',
      label: { fr: 'nom de l’item', en: 'name of the item' },
      source: RECORDED,
      derivation: {
        fr: 'Nom du champ dans l’API, le même dans toutes les versions de la grille.',
        en: 'Name of the field in the API, the same in every version of the grid.',
      },
    },
    derive: ({ name }) => name,
  },
  {
    fact: {
      path: 'diagnosticItem.first',
      type: 'decimal',
      label: { fr: 'note au premier diagnostic', en: 'score in the first diagnostic' },
      source: RECORDED,
      derivation: read,
    },
    derive: ({ first }) => known(first),
  },
  {
    fact: {
      path: 'diagnosticItem.last',
      type: 'decimal',
      label: { fr: 'note au dernier diagnostic', en: 'score in the last diagnostic' },
      source: RECORDED,
      derivation: read,
    },
    derive: ({ last }) => known(last),
  },
  {
    fact: {
      path: 'diagnosticItem.lifted',
      type: 'option',
      label: { fr: 'évolution du frein', en: 'change of the barrier' },
      options: BARRIER_LIFTS,
      source: BARRIERS,
      derivation: {
        fr: 'Levé totalement quand la note tombe à zéro, partiellement quand elle baisse sans y arriver, aggravé quand elle monte ; inconnu tant que l’item n’est pas noté deux fois.',
        en: 'Totally lifted when the score falls to zero, partially when it falls without reaching it, worsened when it rises; not known until the item has been rated twice.',
      },
    },
    derive: liftOf,
  },
]
