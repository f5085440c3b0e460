import type { Obstacle } from '../journey/need.ts'
import type { JourneyAct } from '../journey/transition.ts'
import type { Locale, PlainDate } from '../text.ts'
import { inWords, type SaidWords, usualWords } from '../vocabulary/said-words.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** What an act of the life cycle is called: « Mettre en veille ». */
export const actLabel = (act: JourneyAct, locale: Locale, words: SaidWords = usualWords(locale)): string =>
  inWords(sentences(locale).journey.acts[act], words)

/** What is told of an act once done: « Mis en veille le 3 mars 2026, jusqu’au 3 juin 2026. » */
export const describeJourneyAct = (
  {
    act,
    ...told
  }: {
    readonly act: JourneyAct
    readonly day: PlainDate
    readonly until: PlainDate | null
    readonly body: string | null
    readonly referentName: string | null
  },
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string => sentences(locale).journey.told[act](paramIn({ ...words, ...told }, locale))

/** Why an act cannot be done as things stand. */
export const describeObstacle = (
  { need, params }: Obstacle,
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string => sentences(locale).journey.needs[need](paramIn({ ...words, ...params }, locale))
