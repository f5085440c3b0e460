import { z } from 'zod'
import { dossierEvent } from './event.ts'

const count = z.int().nonnegative()

/** A form under way went on to a newer version. Counts are of answers; those kept as they were are not counted. */
export const answersMigrated = dossierEvent(
  'answers-migrated',
  z.strictObject({
    migrationId: z.string(),
    submissionId: z.string(),
    formId: z.string(),
    formTitle: z.string(),
    fromVersion: z.int().positive(),
    toVersion: z.int().positive(),
    converted: count,
    setAside: count,
    askedAgain: count,
  }),
  ({ formTitle, fromVersion, toVersion, converted, setAside, askedAgain }) => {
    const fr = [
      plural(converted, 'réponse convertie', 'réponses converties'),
      plural(setAside, 'réponse mise de côté', 'réponses mises de côté'),
      plural(askedAgain, 'réponse à redemander', 'réponses à redemander'),
    ].flat()
    const en = [
      plural(converted, 'answer converted', 'answers converted'),
      plural(setAside, 'answer set aside', 'answers set aside'),
      plural(askedAgain, 'answer to ask again', 'answers to ask again'),
    ].flat()
    return {
      fr: `« ${formTitle} » en cours est passé de la version ${fromVersion} à la version ${toVersion} : ${fr.join(', ') || 'toutes les réponses sont gardées'}.`,
      en: `“${formTitle}” under way went from version ${fromVersion} to version ${toVersion}: ${en.join(', ') || 'every answer was kept'}.`,
    }
  },
)

const plural = (n: number, one: string, many: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`])
