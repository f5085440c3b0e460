import type { Field, FormDefinition, Section } from '../form/form.ts'
import { fieldsOf, findItem } from '../form/items.ts'
import type { L10n } from '../text.ts'
import { SHEET_CONCEPTS, type SheetConcept } from './concepts.ts'

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

const sheets = new WeakMap<FormDefinition, FormDefinition>()

/**
 * A prescription form as somebody without an account fills it. A member names the person when they open the dossier; here the
 * sheet itself asks who is sent and who sends, for what the form has no field of that concept. Its decisions, examples and
 * sources stay with the PLIE: whoever opens the link reads what is asked, never how it is judged.
 */
export const publicSheet = (form: FormDefinition): FormDefinition => {
  const made = sheets.get(form) ?? sheetOf(form)
  sheets.set(form, made)
  return made
}

const sheetOf = (form: FormDefinition): FormDefinition => {
  const known = new Set(fieldsOf(form).flatMap(({ concept = [], archived }) => (archived ? [] : concept)))
  const { basedOn: _upstream, layout: _layout, ...asked } = form
  const added = [section(form, PERSON, known), section(form, PRESCRIBER, known)].flat()
  return { ...asked, items: [...added, ...form.items], rules: [], cases: [] }
}

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
