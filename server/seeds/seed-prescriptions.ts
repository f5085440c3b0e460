import { type Answers, type PlainDate, publicSheet } from '../../schema/index.ts'
import { formVersions } from '../forms/index.ts'
import type { Actor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import {
  createPrescriptionLink,
  links,
  rejectPrescription,
  sendPrescription,
  takePrescription,
} from '../prescriptions/index.ts'
import { fillForm } from './demo/fill-form.ts'
import type { DemoParticipant, DemoPlie } from './demo/index.ts'
import { people } from './demo/people.ts'
import { type Random, randomFrom } from './demo/random.ts'

const RECEIVED = 6

/** The body each demonstration PLIE gave its link to, and what its prescriber writes. */
const BODIES = {
  niort: {
    label: 'Mission locale de Niort',
    prescriber: 'Prune Sureau',
  },
  caen: {
    label: 'CCAS de Caen',
    prescriber: 'Basile Cornouiller',
  },
} as const satisfies Record<DemoPlie, object>

/** One public link of a demonstration PLIE, and what came through it: sent, checked and kept as the page's own would be. */
export const seedPrescriptions = async (
  runtime: Runtime,
  plie: Tenant,
  slug: DemoPlie,
  staff: { administrator: string; coordination: string },
): Promise<void> => {
  const administrator = systemContext(runtime, plie, member(staff.administrator, 'plie-administrator'))
  const version = await formVersions(administrator).currentOfKind('prescription')
  if (version === null) return
  const { label, prescriber } = BODIES[slug]
  const asked = { formId: version.formId, label, language: 'fr', idempotencyKey: newId() }
  const { id: linkId } = await createPrescriptionLink(administrator, asked)
  const { token } = await links(systemContext(runtime, plie, member(staff.administrator, 'plie-administrator'))).get(
    linkId,
  )
  const random = randomFrom(`${slug}/prescriptions`)
  const person = people(slug, random, administrator.today)
  const sent: string[] = []
  for (let n = 0; n < RECEIVED; n += 1) {
    const ctx = systemContext(runtime, plie, { kind: 'link', id: null, tokenId: linkId, roles: [], scopes: [] })
    // No commune: to check one, the server would read all those of France before its first page.
    const given = { ...identityOf(person()), prescriberName: prescriber, sheetCommune: null }
    const answers = answersTo(version.form, { random, on: ctx.today, given })
    const sending = { token, formVersionId: version.id, answers, idempotencyKey: newId() }
    sent.push((await sendPrescription(ctx, sending)).id)
  }
  const coordination = () => systemContext(runtime, plie, member(staff.coordination, 'coordination'))
  const [taken = '', refused = ''] = sent
  await takePrescription(coordination(), { id: taken, version: 1 })
  const feedback = 'La personne est déjà suivie par un autre référent : merci de prendre contact avec lui.'
  await rejectPrescription(coordination(), { id: refused, version: 1, feedback })
}

const member = (id: string, role: 'plie-administrator' | 'coordination'): Actor => ({
  kind: 'account',
  id,
  tokenId: null,
  roles: [role],
  scopes: [],
})

const identityOf = ({ firstName, lastName, birthDate, email, phone }: DemoParticipant) => ({
  sheetFirstName: firstName,
  sheetLastName: lastName,
  sheetBirthDate: birthDate,
  sheetEmail: email,
  sheetPhone: phone === null ? null : `+33${phone.replaceAll(' ', '').slice(1)}`,
  prescriberContact: '05 39 98 00 10',
  personAgrees: true,
})

const answersTo = (
  form: Parameters<typeof publicSheet>[0],
  filling: { random: Random; on: PlainDate; given: Parameters<typeof fillForm>[1]['given'] & object },
): Answers => fillForm(publicSheet(form), filling)
