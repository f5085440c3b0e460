import { type Answers, type FormDefinition, fieldsOf, publicSheet } from '../../schema/index.ts'
import { formVersions } from '../../server/forms/index.ts'
import { newId } from '../../server/platform/ids.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { systemContext } from '../../server/platform/system-context.ts'
import {
  createPrescriptionLink,
  handInPrescription,
  links,
  sendPrescription,
  storePrescriptionFile,
} from '../../server/prescriptions/index.ts'
import { fillForm } from '../../server/seeds/demo/fill-form.ts'
import { randomFrom } from '../../server/seeds/demo/random.ts'
import { questionnaire } from './questionnaire.ts'
import type { TestPlie } from './world.ts'

/** A link of a PLIE and what its page needs to be asked. */
export interface TestLink {
  readonly id: string
  readonly token: string
  /** `/p/niort/…` */
  readonly path: string
  readonly formId: string
}

/** A link to a PLIE's own prescription sheet, made by its administrator. */
export const aLink = async (
  plie: TestPlie,
  more: { formId?: string; label?: string; audience?: string; opensOn?: string; expiresOn?: string } = {},
): Promise<TestLink> => {
  const admin = () => plie.as('plie-administrator')
  const [own = ''] = await formVersions(admin()).idsOfKind('prescription')
  const { formId = own, label = 'Mission locale', ...days } = more
  const asked = { formId, label, language: 'fr', ...days, idempotencyKey: newId() }
  const { id } = await createPrescriptionLink(admin(), asked)
  const { token } = await links(admin()).get(id)
  return { id, token, path: `/p/${plie.tenant.slug}/${token}`, formId }
}

/** What somebody sends about an invented person, on Niort's sheet. */
export const NIORT_SHEET = {
  sheet_lastName: { value: 'Églantier' },
  sheet_firstName: { value: 'Olive' },
  sheet_birthDate: { value: '1988-07-14' },
  sheet_phone: { value: '+33639980001' },
  sheet_commune: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
  f_prescriber_body: { value: 'prescriber-MISSION_LOCALE' },
  f_prescriber_name: { value: 'Prune Sureau' },
  f_prescriber_contact: { value: 'prune@exemple.invalid' },
  f_statuses: { value: ['status-DELD', 'status-TH'] },
  f_reason: { value: 'Sans emploi depuis deux ans, motivée.' },
  f_agrees: { value: true },
  f_sheet_date: { value: '2026-11-20' },
} as const satisfies Answers

/** A prescription form of the questions of `questionnaire`. */
export const prescriptionForm = (key: string, more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...questionnaire({ key }),
  kind: 'prescription',
  ...more,
})

/** A request by whoever holds the link. */
export const holderOf = (plie: TestPlie, link: { id: string }): RequestContext => {
  const { runtime } = plie.as('coordination')
  return systemContext(runtime, plie.tenant, { kind: 'link', id: null, tokenId: link.id, roles: [], scopes: [] })
}

/** A whole sheet sent through a link, a file with it; every text in it starts with `mark`. */
export const aPrescription = async (plie: TestPlie, link: TestLink, mark = 'Essai'): Promise<string> => {
  const holder = () => holderOf(plie, link)
  const bytes = { mime: 'application/pdf', size: 12, sha256: 'a'.repeat(64) }
  const { id: file } = await storePrescriptionFile(holder(), { name: `${mark} pièce.pdf`, ...bytes })
  const { versionId, answers } = await aSheet(plie, link, mark)
  const withFile = { ...answers, f_documents: { value: [file] } }
  const asked = { token: link.token, formVersionId: versionId, answers: withFile, idempotencyKey: newId() }
  return (await sendPrescription(holder(), asked)).id
}

/** The same sheet, typed by the coordination. */
export const aHandedIn = async (plie: TestPlie, link: TestLink, mark = 'Essai'): Promise<string> => {
  const { versionId: formVersionId, answers } = await aSheet(plie, link, mark)
  const asked = { formId: link.formId, formVersionId, answers, means: 'PAPER', idempotencyKey: newId() } as const
  return (await handInPrescription(plie.as('coordination'), asked)).id
}

const aSheet = async (plie: TestPlie, link: TestLink, mark: string) => {
  const version = await formVersions(plie.as('coordination')).current(link.formId)
  if (version === null) throw new Error('the sheet of a link is published')
  const sheet = publicSheet(version.form)
  const { today } = holderOf(plie, link)
  const answers = fillForm(sheet, { random: randomFrom(mark), on: today, given: { personAgrees: true } })
  const texts = fieldsOf(sheet).flatMap(({ id, type }): [string, { value: string }][] =>
    answers[id] !== undefined && (type === 'text' || type === 'paragraph') ? [[id, { value: `${mark} réponse` }]] : [],
  )
  const sent = {
    ...answers,
    ...Object.fromEntries(texts),
    sheet_lastName: { value: `${mark} nom` },
    sheet_firstName: { value: `${mark} prénom` },
    sheet_birthDate: { value: '1990-02-28' },
    sheet_phone: { value: '+33639980001' },
    sheet_email: { value: `${mark.toLowerCase().replaceAll(/\W/g, '')}@example.org` },
    sheet_commune: { value: { code: '79191', name: 'Niort', postcode: '79000' } },
  }
  return { versionId: version.id, answers: sent }
}
