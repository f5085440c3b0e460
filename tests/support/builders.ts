import type { FormDefinition } from '../../schema/index.ts'
import { confirmAttachment, storeAttachment } from '../../server/attachments/index.ts'
import { depositDocument } from '../../server/documents/deposit-document.ts'
import { type OpenDossier, openDossier } from '../../server/dossiers/index.ts'
import { createForm } from '../../server/forms/create-form.ts'
import { formVersions } from '../../server/forms/index.ts'
import { saveFormDraft } from '../../server/forms/save-form-draft.ts'
import { actOnJourney } from '../../server/journeys/act-on-journey.ts'
import type { PerformedAct } from '../../server/journeys/changes/index.ts'
import { newId } from '../../server/platform/ids.ts'
import type { RequestContext } from '../../server/platform/request.ts'
// Its policy and what it hooks onto forms: a test may act through another file of it.
import '../../server/publications/index.ts'
import { publishForm } from '../../server/publications/publish-form.ts'
import { startSubmission } from '../../server/submissions/index.ts'
import { questionnaire } from './questionnaire.ts'
import type { TestPlie } from './world.ts'

/** A dossier opened by whoever `ctx` is: names and key are filled in. */
export const aDossier = async (ctx: RequestContext, more: Partial<OpenDossier> = {}): Promise<string> =>
  (await openDossier(ctx, { firstName: 'Olive', lastName: 'Exemple', idempotencyKey: newId(), ...more })).id

/** Acts of the life cycle as the coordination does them, over every need that may be gone over. */
export const goOn = async (plie: TestPlie, dossierId: string, ...acts: (PerformedAct | [PerformedAct, object])[]) => {
  for (const one of acts) {
    const [act, input] = typeof one === 'string' ? [one, {}] : one
    const [row] = await plie
      .as('coordination')
      .em.execute<{ version: number }[]>('select version from dossier where id = ?', [dossierId])
    await actOnJourney(plie.as('coordination'), {
      ...{ dossierId, act, version: row?.version ?? 0, idempotencyKey: newId() },
      input: { reason: 'Motif écrit', override: true, ...input },
    })
  }
}

/** A form of the PLIE with its draft at revision 2, not published. */
export const aDraft = async (
  plie: TestPlie,
  document: (key: string) => FormDefinition = (key) => questionnaire({ key }),
): Promise<{ formId: string; revision: number; definition: FormDefinition }> => {
  const admin = () => plie.as('plie-administrator')
  const title = `Essai ${newId()}`
  const kind = document('x').kind
  const { id } = await createForm(admin(), { kind, title, idempotencyKey: newId() })
  const [row] = await admin().em.execute<{ key: string }[]>('select key from form where id = ?', [id])
  const definition = document(row?.key ?? '')
  await saveFormDraft(admin(), { formId: id, definition, revision: 1 })
  return { formId: id, revision: 2, definition }
}

/** A form published once. */
export const aForm = async (
  plie: TestPlie,
  document?: (key: string) => FormDefinition,
): Promise<{ formId: string; versionId: string; definition: FormDefinition }> => {
  const { formId, revision, definition } = await aDraft(plie, document)
  await publishForm(plie.as('plie-administrator'), {
    formId,
    revision,
    reason: 'Première version',
    idempotencyKey: newId(),
  })
  const version = await formVersions(plie.as('plie-administrator')).current(formId)
  if (version === null) throw new Error('nothing was published')
  return { formId, versionId: version.id, definition }
}

/** A draft of answers started by whoever `ctx` is. */
export const aSubmission = async (ctx: RequestContext, asked: { dossierId: string; formId: string }): Promise<string> =>
  (await startSubmission(ctx, { ...asked, idempotencyKey: newId() })).id

/** The row of a file, said to be kept; its bytes are not written. */
export const anAttachment = async (
  ctx: RequestContext,
  dossierId: string,
  name = 'contrat.pdf',
  more: Partial<Parameters<typeof storeAttachment>[1]> = {},
): Promise<string> => {
  const file = { dossierId, name, mime: 'application/pdf', size: 12, sha256: 'a'.repeat(64), ...more }
  const { id } = await storeAttachment(ctx, file)
  await confirmAttachment(ctx, { id })
  return id
}

/** A document of a dossier, of one version. */
export const aDocument = async (
  as: () => RequestContext,
  dossierId: string,
  input: object = {},
): Promise<{ id: string; attachmentId: string }> => {
  const attachmentId = await anAttachment(as(), dossierId)
  const said = { kind: 'certificate', label: null, sensitive: false, ...input }
  const { id } = await depositDocument(as(), { dossierId, attachmentId, input: said, idempotencyKey: newId() })
  return { id, attachmentId }
}
