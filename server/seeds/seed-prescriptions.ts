import { publicSheet } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import type { RequestContext } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { rejectPrescription, sendPrescription, takePrescription } from '../prescriptions/index.ts'
import { fillForm } from './demo/fill-form.ts'
import { people } from './demo/people.ts'
import { randomFrom } from './demo/random.ts'
import { sheetIdentity } from './demo/sheet-identity.ts'
import type { Scene } from './playing/scene.ts'
import { memberActor } from './playing/simulated-context.ts'
import { sheetDocuments } from './playing/store-document.ts'

const RECEIVED = 6

/** What came today through the public link of a PLIE: sent, checked and kept as the page's own would be, one of them taken, one refused. */
export const seedPrescriptions = async (scene: Scene): Promise<void> => {
  const { runtime, plie, forms, staff, link, today } = scene
  const version = forms.get('prescription')
  if (version === undefined || link === null) return
  const random = randomFrom(`${plie.slug}/prescriptions`)
  const person = people(plie.slug, random, today)
  const sheet = publicSheet(version.form)
  const sender = () => systemContext(runtime, plie, { kind: 'link', id: null, tokenId: link.id, roles: [], scopes: [] })
  const sent: string[] = []
  for (let n = 0; n < RECEIVED; n += 1) {
    const given = { ...sheetIdentity(person(), 'Prune Sureau'), ...(await sheetDocuments(scene, sheet, sender)) }
    const answers = fillForm(sheet, { random, on: today, given })
    const sending = { token: link.token, formVersionId: version.id, answers, idempotencyKey: newId() }
    sent.push((await sendPrescription(sender(), sending)).id)
  }
  const coordination = (): RequestContext =>
    systemContext(runtime, plie, memberActor(staff.coordination, 'coordination'))
  const [taken = '', refused = ''] = sent
  await takePrescription(coordination(), { id: taken, version: 1 })
  const feedback = 'La personne est déjà suivie par un autre référent : merci de prendre contact avec lui.'
  await rejectPrescription(coordination(), { id: refused, version: 1, feedback })
}
