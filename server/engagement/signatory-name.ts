import { inWords, type Locale, type SaidWords, type Signatory, signatoryLabel } from '../../schema/index.ts'

/** A signatory in the words of the PLIE: its « APAP » rather than « le référent ». */
export const signatoryName = (who: Signatory, words: SaidWords, locale: Locale): string => {
  if (who === 'participant') return inWords('{word.Participant}', words)
  if (who === 'referent') return inWords('{word.Referent}', words)
  return signatoryLabel(who, locale)
}
