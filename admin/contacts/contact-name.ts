import type { Locale } from '../../schema/index.ts'
import type { ContactLineFragment } from '../data/generated/graphql.ts'
import { formatDate } from '../shared/format-date.ts'
import { channelLabel } from './contact-labels.ts'

/** « 3 novembre 2026, 10:30 – Téléphone ». */
export const contactName = ({ on, time, channel }: ContactLineFragment, locale: Locale): string =>
  `${formatDate(on, locale)}${time === null ? '' : `, ${time}`} – ${channelLabel(channel, locale)}`
