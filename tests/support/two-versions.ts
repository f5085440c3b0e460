import { archiveOption, type FormDefinition, removeItem, replaceField } from '../../schema/index.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { newId } from '../../server/platform/ids.ts'
import { aDossier, aForm, aSubmission } from './builders.ts'
import { field, questionnaire } from './questionnaire.ts'
import type { TestPlie } from './world.ts'

/** A form whose next version disturbs answers in four ways: a type replaced, an option gone, one of them sensitive, a field removed. */
export const firstVersion = (key: string): FormDefinition => {
  const form = questionnaire({ key, title: 'Diagnostic' })
  return {
    ...form,
    lists: [...form.lists, { ...HEALTH, options: HEALTH.options.map((option) => ({ ...option })) }],
    items: [
      ...form.items.map((item) =>
        item.t === 'section'
          ? {
              ...item,
              items: item.items.map((one) =>
                one.t === 'field' && one.id === 'f_health' ? { ...one, list: HEALTH.id } : one,
              ),
            }
          : item,
      ),
      field('f_age', 'text', { label: { fr: 'Âge' } }),
    ],
  }
}

const HEALTH = {
  id: 'l_health',
  label: { fr: 'Santé' },
  ordered: true as const,
  options: ['Bonne', 'Moyenne', 'Fragile'].map((fr, score) => ({
    id: `h_${score}`,
    code: `h-${score}`,
    label: { fr },
    score,
  })),
}

let n = 0
export const nextVersion = (before: FormDefinition): FormDefinition => {
  const replaced = replaceField(before, { field: 'f_age', id: 'f_age2', kind: 'integer', newId: () => `n${++n}` })
  const archived = archiveOption(replaced, { list: 'l_steps', id: 'o_1' })
  return removeItem(archiveOption(archived, { list: 'l_health', id: 'h_1' }), { id: 'f_note' })
}

/** The form published once, with the draft of its second version at revision 1. */
export const twoVersions = async (plie: TestPlie) => {
  const { formId, versionId, definition } = await aForm(plie, firstVersion)
  const next = nextVersion(definition)
  await saveFormDraft(plie.as('plie-administrator'), { formId, definition: next, revision: null })
  return { formId, versionId, before: definition, after: next }
}

/** A form under way in a dossier of its own, followed by the PLIE's référent. */
export const anOpenForm = async (plie: TestPlie, formId: string): Promise<{ dossierId: string; id: string }> => {
  const dossierId = await aDossier(plie.as('referent'), { lastName: `Ouverte ${newId()}` })
  return { dossierId, id: await aSubmission(plie.as('referent'), { dossierId, formId }) }
}
