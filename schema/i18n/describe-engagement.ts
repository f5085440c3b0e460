import type { ContractToday, EngagementState } from '../engagement/contract.ts'
import type { ExpectedContract } from '../engagement/expected.ts'
import type { Signatory, SigningMeans } from '../engagement/signatory.ts'
import type { Locale, PlainDate } from '../text.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** « Le participant »; a PLIE may have a word of its own. */
export const signatoryLabel = (who: Signatory, locale: Locale): string => sentences(locale).engagement.signatories[who]

/** « À signer ». */
export const engagementStateLabel = (state: EngagementState, locale: Locale): string =>
  sentences(locale).engagement.states[state]

/** Where it stands, and by whom it is still to be signed: « Il manque encore la signature de : le référent. » */
export const describeEngagement = (
  {
    state,
    signedOn,
    missing,
  }: Pick<ContractToday, 'signedOn'> & { state: EngagementState; missing: readonly string[] },
  locale: Locale,
): string => sentences(locale).engagement.told[state](paramIn({ signedOn, missing }, locale))

/** How and when somebody signed: « Signé sur papier le 3 mars 2026, vu le 4 mars 2026 par Prénom Nom ». */
export const describeSignature = (
  { means, ...told }: { means: SigningMeans; on: PlainDate; seenOn: PlainDate; by: string },
  locale: Locale,
): string => {
  // A name is as typed, whatever it looks like.
  const param = paramIn({ on: told.on, seenOn: told.seenOn }, locale)
  return sentences(locale).engagement.means[means]((name) => (name === 'by' ? told.by : param(name)))
}

/** From which interview the contract is signed, and why sooner where RSA rights depend on it. */
export const describeExpected = (
  { rank, metOn, forRights }: ExpectedContract,
  asksRights: boolean,
  locale: Locale,
): string[] => {
  const { expected } = sentences(locale).engagement
  const rule = (metOn === null ? expected.waiting : expected.due)(paramIn({ rank, metOn }, locale))
  return [rule, ...(forRights ? [expected.rights] : asksRights ? [expected.rightsUnknown] : [])]
}

/** What is told of a signature once recorded. */
export const describeSigned = (told: { signatory: Signatory; on: PlainDate }, locale: Locale): string => {
  const { engagement } = sentences(locale)
  return engagement.signed(
    paramIn({ on: told.on, signatory: engagement.signatories[told.signatory].toLowerCase() }, locale),
  )
}
