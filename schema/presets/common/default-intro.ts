import type { L10n } from '../../text.ts'
import { text } from '../building.ts'

/** Begins the source of every rule of a default form: never a text of the State, nor of a PLIE. */
export const DEFAULT_SOURCE = 'Modèle proposé par défaut par Jalon, à adapter par chaque PLIE'

/** What every default form says first: whose wording it is. `fr` and `en` are what this form adds. */
export const defaultIntro = (fr: string, en: string): L10n =>
  text(
    `Modèle proposé par défaut par Jalon : ce n’est pas un texte officiel, chaque PLIE l’adapte. ${fr}`,
    `Default model of Jalon: not an official text, each PLIE adapts it. ${en}`,
  )
