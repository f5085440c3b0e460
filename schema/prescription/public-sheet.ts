import type { Field, FormDefinition, Item, Section } from '../form/form.ts'
import { fieldsOf, findItem, itemsIn } from '../form/items.ts'
import type { L10n } from '../text.ts'
import { SHEET_CONCEPTS, type SheetConcept } from './concepts.ts'

/** Who fills it: somebody who sends a person, or the person themself (« candidature spontanée »). */
export const SHEET_AUDIENCES = ['PRESCRIBER', 'PERSON'] as const
export type SheetAudience = (typeof SHEET_AUDIENCES)[number]

interface Asked extends Pick<Field, 'type' | 'label' | 'required' | 'rules'> {
  readonly concept: SheetConcept
}
interface AskedSection {
  readonly id: string
  readonly label: L10n
  readonly asks: readonly Asked[]
}

const NAME = { maxLength: 100 }

const PERSON: AskedSection = {
  id: 'sheet_person',
  label: { fr: 'La personne que vous orientez', en: 'The person you are sending' },
  asks: [
    {
      concept: 'lastName',
      type: 'text',
      label: { fr: 'Nom de famille', en: 'Family name' },
      required: true,
      rules: NAME,
    },
    { concept: 'firstName', type: 'text', label: { fr: 'Prénom', en: 'First name' }, required: true, rules: NAME },
    {
      concept: 'birthDate',
      type: 'date',
      label: { fr: 'Date de naissance', en: 'Date of birth' },
      rules: { from: '1900-01-01', to: 'today' },
    },
    { concept: 'phone', type: 'phone', label: { fr: 'Téléphone', en: 'Phone' } },
    { concept: 'email', type: 'email', label: { fr: 'Adresse e-mail', en: 'E-mail address' } },
    { concept: 'commune', type: 'commune', label: { fr: 'Commune de résidence', en: 'Commune of residence' } },
  ],
}
const PRESCRIBER: AskedSection = {
  id: 'sheet_prescriber',
  label: { fr: 'Vous', en: 'You' },
  asks: [
    {
      concept: 'prescriberName',
      type: 'text',
      label: { fr: 'Votre nom', en: 'Your name' },
      required: true,
      rules: NAME,
    },
    {
      concept: 'prescriberContact',
      type: 'text',
      label: { fr: 'Votre téléphone ou adresse e-mail', en: 'Your phone or e-mail' },
      required: true,
      rules: { maxLength: 200 },
    },
  ],
}

const YOURSELF: AskedSection = { ...PERSON, label: { fr: 'Vous', en: 'You' } }
const CONSENT: AskedSection = {
  id: 'sheet_agreement',
  label: { fr: 'Votre accord', en: 'Your agreement' },
  asks: [
    {
      concept: 'consent',
      type: 'yes-no',
      label: {
        fr: 'J’accepte que le PLIE reçoive ces informations pour étudier ma candidature',
        en: 'I agree that the PLIE receives this information to look at my application',
      },
      required: true,
    },
  ],
}

const APPLICATION: L10n = { fr: 'Votre candidature', en: 'Your application' }

type Sheets = Readonly<Record<SheetAudience, WeakMap<FormDefinition, FormDefinition>>>
const sheets: Sheets = { PRESCRIBER: new WeakMap(), PERSON: new WeakMap() }

/**
 * A prescription form as somebody without an account fills it. A member names the person when they open the dossier; here the
 * sheet itself asks who is sent and who sends, for what the form has no field of that concept. Whoever applies for themself is
 * asked nothing of a prescriber (`core:prescriber.*`), and their agreement. Its decisions, examples and sources stay with the
 * PLIE: whoever opens the link reads what is asked, never how it is judged.
 */
export const publicSheet = (form: FormDefinition, audience: SheetAudience = 'PRESCRIBER'): FormDefinition => {
  const known = sheets[audience]
  const made = known.get(form) ?? sheetOf(form, audience)
  known.set(form, made)
  return made
}

const sheetOf = (form: FormDefinition, audience: SheetAudience): FormDefinition => {
  const known = new Set(fieldsOf(form).flatMap(({ concept = [], archived }) => (archived ? [] : concept)))
  const { basedOn: _upstream, layout: _layout, ...asked } = form
  const added = (one: AskedSection) => section(form, one, known)
  if (audience === 'PRESCRIBER')
    return { ...asked, items: [...added(PERSON), ...added(PRESCRIBER), ...form.items], rules: [], cases: [] }
  const items = withoutPrescriber(form.items)
  // The introduction speaks to prescribers.
  const { intro: _intro, ...own } = asked
  const consent = section(form, CONSENT, new Set())
  return {
    ...own,
    title: APPLICATION,
    items: [...added(YOURSELF), ...items, ...consent],
    checks: [...form.checks, ...consent.flatMap(({ items: [question] }) => (question ? [agreement(question.id)] : []))],
    rules: [],
    cases: [],
  }
}

/** Archived, not taken out, and a section that asks nothing any more is hidden: what a condition reads of them stays readable, as never answered. */
const withoutPrescriber = (items: readonly Item[]): Item[] =>
  items.map((item) => {
    if (item.t === 'section') {
      const items = withoutPrescriber(item.items)
      const asks = fieldsIn(items).some(({ archived }) => !archived) || fieldsIn(item.items).length === 0
      return { ...item, items, ...(asks ? {} : { visible: { v: false } }) }
    }
    return item.t === 'field' && item.concept?.some(isForPrescriber) ? { ...item, archived: true } : item
  })

const fieldsIn = (items: readonly Item[]): Field[] =>
  items.flatMap((item) => (item.t === 'field' ? [item] : fieldsIn(itemsIn(item))))

/** The agreement of the person, as told by somebody else, gives way to their own. */
const isForPrescriber = (concept: string): boolean =>
  concept.startsWith('core:prescriber.') || concept === SHEET_CONCEPTS.consent

const agreement = (id: string): FormDefinition['checks'][number] => ({
  id: `${id}_given`,
  when: { op: 'eq', a: [{ f: id }, { v: false }] },
  level: 'error',
  at: [id],
  message: { fr: 'Sans votre accord, rien ne peut être envoyé.', en: 'Nothing can be sent without your agreement.' },
})

const section = (form: FormDefinition, { id, label, asks }: AskedSection, known: ReadonlySet<string>): Section[] => {
  const items = asks
    .filter(({ concept }) => !known.has(SHEET_CONCEPTS[concept]))
    .map(
      ({ concept, type, ...more }): Field => ({
        t: 'field',
        id: freeId(`sheet_${concept}`, form),
        type,
        api: `sheet${concept.charAt(0).toUpperCase()}${concept.slice(1)}`,
        concept: [SHEET_CONCEPTS[concept]],
        ...more,
      }),
    )
  return items.length === 0 ? [] : [{ t: 'section', id: freeId(id, form), label, items }]
}

/** A form may hold any id: what is added gives way, the same way each time. */
const freeId = (wanted: string, form: FormDefinition): string =>
  findItem(form, wanted) === undefined ? wanted : freeId(`${wanted}_`, form)
