import { describe, expect, it } from 'vitest'
import { type PlieWord, saidWords } from '../../../schema/index.ts'

const french = (referent: PlieWord) => saidWords({ referent }, 'fr')

/** The words the texts of the fourteen PLIEs use, with everything a sentence may ask of them. */
const FRENCH: readonly (readonly [PlieWord, readonly string[]])[] = [
  [
    { fr: 'référent de parcours' },
    [
      'le référent de parcours',
      'du référent de parcours',
      'au référent de parcours',
      'de référent de parcours',
      'référents de parcours',
      '',
    ],
  ],
  [{ fr: 'APAP' }, ['l’APAP', 'de l’APAP', 'à l’APAP', 'd’APAP', 'APAP', '']],
  [
    { fr: 'accompagnateur emploi' },
    [
      'l’accompagnateur emploi',
      'de l’accompagnateur emploi',
      'à l’accompagnateur emploi',
      'd’accompagnateur emploi',
      'accompagnateurs emploi',
      '',
    ],
  ],
  [
    { fr: 'cellule de suivi' },
    [
      'la cellule de suivi',
      'de la cellule de suivi',
      'à la cellule de suivi',
      'de cellule de suivi',
      'cellules de suivi',
      'e',
    ],
  ],
  [{ fr: 'CISP', frGender: 'feminine' }, ['la CISP', 'de la CISP', 'à la CISP', 'de CISP', 'CISP', 'e']],
  [
    { fr: 'étape de parcours' },
    [
      'l’étape de parcours',
      'de l’étape de parcours',
      'à l’étape de parcours',
      'd’étape de parcours',
      'étapes de parcours',
      'e',
    ],
  ],
  [{ fr: 'veille' }, ['la veille', 'de la veille', 'à la veille', 'de veille', 'veilles', 'e']],
  [
    { fr: 'comité d’entrée et de suivi' },
    [
      'le comité d’entrée et de suivi',
      'du comité d’entrée et de suivi',
      'au comité d’entrée et de suivi',
      'de comité d’entrée et de suivi',
      'comités d’entrée et de suivi',
      '',
    ],
  ],
  [
    { fr: 'contrat d’engagement réciproque (CER)', frPlural: 'CER' },
    [
      'le contrat d’engagement réciproque (CER)',
      'du contrat d’engagement réciproque (CER)',
      'au contrat d’engagement réciproque (CER)',
      'de contrat d’engagement réciproque (CER)',
      'CER',
      '',
    ],
  ],
  [
    { fr: 'diagnostic socioprofessionnel' },
    [
      'le diagnostic socioprofessionnel',
      'du diagnostic socioprofessionnel',
      'au diagnostic socioprofessionnel',
      'de diagnostic socioprofessionnel',
      'diagnostics socioprofessionnels',
      '',
    ],
  ],
  [{ fr: 'hérisson', frElides: 'no' }, ['le hérisson', 'du hérisson', 'au hérisson', 'de hérisson', 'hérissons', '']],
]

describe('a word of a PLIE, in a French sentence', () => {
  it.each(FRENCH)('has its article, its plural and its agreement: %j', (word, said) => {
    const words = french(word)
    const names = ['the.referent', 'ofThe.referent', 'toThe.referent', 'of.referent', 'word.referents', 'e.referent']
    expect(names.map((name) => words[name])).toEqual(said)
  })

  it('begins a sentence with a capital, and has its article in the plural', () => {
    const words = french({ fr: 'étape' })
    expect(words).toMatchObject({
      ...{
        'word.Referent': 'Étape',
        'The.referent': 'L’étape',
        'No.referent': 'Aucune étape',
        'a.referent': 'une étape',
      },
      ...{ 'the.referents': 'les étapes', 'ofThe.referents': 'des étapes', 'toThe.referents': 'aux étapes' },
    })
  })

  it('is the usual one where the PLIE has none, and is said in English too', () => {
    expect(french({ fr: 'APAP' })['the.standby']).toBe('la veille')
    const english = saidWords(
      { referent: { fr: 'APAP', en: 'employment officer' }, committee: { fr: 'cellule' } },
      'en',
    )
    expect(english['a.referent']).toBe('an employment officer')
    expect(english['word.referents']).toBe('employment officers')
    expect(english['the.committee']).toBe('the cellule')
  })
})
