import { publicSheet } from '../../../schema/index.ts'
import { openDossier } from '../../dossiers/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { newId } from '../../platform/ids.ts'
import { acceptPrescription, sendPrescription } from '../../prescriptions/index.ts'
import { fillForm } from '../demo/fill-form.ts'
import { sheetIdentity } from '../demo/sheet-identity.ts'
import type { Deed } from '../lives/deed.ts'
import type { Playing } from './scene.ts'
import { actingAs, contextOf } from './simulated-context.ts'
import { sheetDocuments } from './store-document.ts'

type Opening = Extract<Deed, { do: 'open' }>

/** Opens the dossier as its person came. */
export const playOpening = async (playing: Playing, { how, on }: Opening): Promise<void> => {
  const { life, participantId } = playing
  const person = { ...life.person, openedAt: on, participantId }
  const key = { idempotencyKey: newId() }
  if (how === 'sheet') playing.dossierId = await throughLink(playing, on)
  else {
    const ctx = contextOf(playing, how, on)
    const stage = how === 'referent' ? 'welcome' : 'prescribed'
    playing.dossierId = (await openDossier(ctx, { ...person, stage, ...key })).id
  }
}

/** The sheet of the public page, sent without an account and accepted by the coordination the same day. */
const throughLink = async (playing: Playing, on: string): Promise<string> => {
  const { scene, life, random } = playing
  const version = scene.forms.get('prescription')
  if (scene.link === null || version === undefined)
    throw new Error('a sheet was sent where the PLIE has no public link')
  const actor: Actor = { kind: 'link', id: null, tokenId: scene.link.id, roles: [], scopes: [] }
  const sender = () => actingAs(playing, actor, on)
  const sheet = publicSheet(version.form)
  const documents = await sheetDocuments(scene, sheet, sender, (id) => playing.files.push(id))
  const given = { ...sheetIdentity(life.person, 'Basile Cornouiller'), ...documents }
  const answers = fillForm(sheet, { random, on, given })
  const sent = await sendPrescription(sender(), {
    ...{ token: scene.link.token, formVersionId: version.id, answers, idempotencyKey: newId() },
  })
  const ctx = contextOf(playing, 'coordination', on)
  const accepted = await acceptPrescription(ctx, {
    id: sent.id,
    version: 1,
    person: { ...life.person, openedAt: on },
    // Read only where the criteria do not say that the person may enter.
    reason: 'La situation a été vérifiée par téléphone ; les justificatifs manquants sont demandés.',
    idempotencyKey: newId(),
  })
  return accepted.dossierId
}
