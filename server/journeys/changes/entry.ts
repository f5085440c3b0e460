import { entryMoved } from '../../../schema/index.ts'
import { nameReferent, referentSpells } from '../../dossiers/index.ts'
import { type Change, told } from './change.ts'

const moved =
  (act: 'start_check' | 'propose_entry' | 'postpone'): Change =>
  async (_ctx, acted) =>
    entryMoved(told(act, acted))

/** The person does not enter: the dossier is over. */
const ended =
  (act: 'reject' | 'drop' | 'refuse'): Change =>
  async (ctx, acted) => {
    acted.dossier.closedAt = acted.day
    await referentSpells(ctx).end(acted.dossier.id, acted.day)
    return entryMoved(told(act, acted))
  }

const welcome: Change = async (ctx, acted) => {
  const { displayName } = await nameReferent(ctx, acted.dossier, acted.values.referentId ?? '', acted.day)
  return entryMoved(told('welcome', acted, { referentName: displayName }))
}

const admit: Change = async (_ctx, acted) => {
  acted.dossier.admittedOn = acted.day
  return entryMoved(told('admit', acted))
}

export const entryChanges = {
  start_check: moved('start_check'),
  reject: ended('reject'),
  welcome,
  drop: ended('drop'),
  propose_entry: moved('propose_entry'),
  admit,
  refuse: ended('refuse'),
  postpone: moved('postpone'),
} as const
