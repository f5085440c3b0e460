import { sentences } from '../../i18n/index.ts'
import { paramIn } from '../../i18n/param.ts'
import type { Locale } from '../../text.ts'
import type { Finding } from './finding.ts'

/** The sentence of a finding. */
export const describeFinding = ({ code, label, params }: Finding, locale: Locale): string =>
  sentences(locale).findings[code](paramIn({ ...params, label }, locale))
