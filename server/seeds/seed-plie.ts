import { FORM_KINDS, type FormKind, type PlainDate, presets } from '../../schema/index.ts'
import { fileStoreOf } from '../attachments/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
import { dayOf } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import { forkFor } from '../platform/orm/orm.ts'
import type { RequestContext, Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { createPrescriptionLink, links } from '../prescriptions/index.ts'
import { plies } from '../tenants/index.ts'
import { addMember } from './add-member.ts'
import { daysAfter } from './demo/dates.ts'
import { demoMembers } from './demo-members.ts'
import { foundPlie } from './found-plie.ts'
import { plieRules } from './lives/plie-rules.ts'
import { LONGEST_DAYS } from './lives/standing.ts'
import type { Scene, Staff } from './playing/scene.ts'
import { memberActor, simulatedContext } from './playing/simulated-context.ts'
import type { PresetKey } from './wanted.ts'

export interface SeededPlie {
  readonly scene: Scene
  /** Accounts printed at start. */
  readonly shown: readonly string[]
}

/** Opens a PLIE as it was two years ago: its preset, its members, its public link. Nobody is followed yet. */
export const seedPlie = async (
  runtime: Runtime,
  given: { readonly slug: PresetKey; readonly referents: number; readonly passwordHash: string | null },
): Promise<SeededPlie> => {
  const today = dayOf(runtime.now())
  const founded = daysAfter(today, -LONGEST_DAYS - 1)
  const then: Runtime = { ...runtime, now: () => new Date(`${founded}T08:00:00Z`) }
  const { slug, passwordHash } = given
  const plie = await foundPlie(then, { slug, name: presets[slug].name, preset: slug })
  const members = demoMembers(slug, given.referents)
  const ids = new Map<string, string>()
  for (const member of members) ids.set(member.email, await addMember(then, plie, { ...member, passwordHash }))
  const idsOf = (role: string) =>
    members.filter(({ roles }) => roles.some((one) => one === role)).map(({ email }) => ids.get(email) ?? '')
  const [administrator = ''] = idsOf('plie-administrator')
  const [coordination = ''] = idsOf('coordination')
  const [prescriber = ''] = idsOf('prescriber')
  const staff: Staff = { administrator, coordination, prescriber, referents: idsOf('referent') }
  return {
    scene: await sceneOf(runtime, plie, staff, { founded, today }),
    shown: members.filter(({ shown }) => shown).map(({ email }) => email),
  }
}

const sceneOf = async (
  runtime: Runtime,
  plie: Tenant,
  staff: Staff,
  { founded, today }: { founded: PlainDate; today: PlainDate },
): Promise<Scene> => {
  const ctx = systemContext(runtime, plie)
  const forms = new Map<FormKind, PublishedForm>()
  for (const kind of FORM_KINDS) {
    const version = await formVersions(ctx).currentOfKind(kind)
    if (version !== null) forms.set(kind, version)
  }
  const rules = plieRules(await plies(ctx).settings(), new Map([...forms].map(([kind, { form }]) => [kind, form])))
  const store = fileStoreOf(runtime.config)
  const sheet = forms.get('prescription')
  const opening = () =>
    simulatedContext(
      { runtime, plie, em: forkFor(runtime.orm, plie.id, staff.administrator) },
      memberActor(staff.administrator, 'plie-administrator'),
      { day: founded, minutes: 60 },
    )
  const link = sheet === undefined ? null : await openLink(opening, sheet.formId, LABELS[plie.slug] ?? 'CCAS')
  return { ...{ runtime, plie, today, rules, forms, staff, link, store }, refusals: [] }
}

/** The body each demonstration PLIE gave its link to; « CCAS » elsewhere. */
const LABELS: Readonly<Record<string, string>> = {
  niort: 'Mission locale de Niort',
  caen: 'CCAS de Caen',
  dijon: 'Mission locale de Dijon',
}

const openLink = async (opening: () => RequestContext, formId: string, label: string) => {
  const { id } = await createPrescriptionLink(opening(), { formId, label, language: 'fr', idempotencyKey: newId() })
  const { token } = await links(opening()).get(id)
  return { id, token }
}
