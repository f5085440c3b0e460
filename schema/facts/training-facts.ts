import type { PlainDate } from '../text.ts'
import { type DerivedFact, known } from './derived-fact.ts'
import type { TrainingRecord } from './dossier-record.ts'
import { CERTIFICATION_EXTENTS, TRAINING_KINDS } from './kinds.ts'
import { TYPED } from './sources.ts'

const typed = { fr: 'Tel que saisi dans le dossier.', en: 'As typed in the dossier.' }

/** Not over: under way today, or still to begin. */
export const isTrainingCurrent = ({ endDate }: TrainingRecord, today: PlainDate): boolean =>
  endDate === null || endDate >= today

/** Facts of one training, read inside `some` / `every` over `trainings`. */
export const trainingFacts: readonly DerivedFact<TrainingRecord>[] = [
  {
    fact: {
      path: 'training.kind',
      type: 'option',
      label: { fr: 'type de formation', en: 'kind of training' },
      options: TRAINING_KINDS,
      source: TYPED,
      derivation: typed,
    },
    derive: ({ kind }) => kind,
  },
  {
    fact: {
      path: 'training.title',
      type: 'text',
      label: { fr: 'intitulé de la formation', en: 'title of the training' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ title }) => (title === '' ? undefined : title),
  },
  {
    fact: {
      path: 'training.startDate',
      type: 'date',
      label: { fr: 'début de la formation', en: 'start of the training' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ startDate }) => startDate,
  },
  {
    fact: {
      path: 'training.endDate',
      type: 'date',
      label: { fr: 'fin de la formation', en: 'end of the training' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ endDate }) => known(endDate),
  },
  {
    fact: {
      path: 'training.hours',
      type: 'decimal',
      unit: { fr: 'h', en: 'h' },
      label: { fr: 'durée de la formation', en: 'length of the training' },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ hours }) => known(hours),
  },
  {
    fact: {
      path: 'training.titleObtained',
      type: 'boolean',
      label: {
        fr: 'titre, diplôme ou certification obtenu, en tout ou partie',
        en: 'title, diploma or certification obtained, in whole or in part',
      },
      source: TYPED,
      derivation: typed,
    },
    derive: ({ titleObtained, certificationObtained }) =>
      certificationObtained === null ? known(titleObtained) : true,
  },
  {
    fact: {
      path: 'training.certificationObtained',
      type: 'option',
      label: { fr: 'part de la certification obtenue', en: 'how much of the certification is obtained' },
      options: [{ id: 'none', label: { fr: 'Aucune', en: 'None' } }, ...CERTIFICATION_EXTENTS],
      source: TYPED,
      derivation: {
        fr: 'Tel que saisi : aucune quand le titre n’est pas obtenu ; inconnue tant que personne n’a dit quelle part l’est.',
        en: 'As typed: none when the title is not obtained; not known while nobody said how much is.',
      },
    },
    derive: ({ titleObtained, certificationObtained }) =>
      titleObtained === false ? 'none' : known(certificationObtained),
  },
  {
    fact: {
      path: 'training.current',
      type: 'boolean',
      label: { fr: 'formation en cours ou à venir', en: 'training under way or to come' },
      source: TYPED,
      derivation: {
        fr: 'Oui tant que le dernier jour n’est pas passé. Une formation finie avant la sortie a été une étape.',
        en: 'Yes until the last day is past. A training over before the exit was a step.',
      },
    },
    derive: isTrainingCurrent,
  },
]
