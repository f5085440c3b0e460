import { useNotify } from 'react-admin'
import { isUserError } from '../data/errors.ts'
import { StartableFormsDocument, StartSubmissionDocument } from '../data/generated/graphql.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useAssessedDossier } from './assessed-dossier.ts'

/** Starts the PLIE's exit form for this dossier; gives its id, or null after saying why it could not. */
export const useOpenExitForm = () => {
  const notify = useNotify()
  const send = useSend()
  const dossier = useAssessedDossier()
  const keyFor = useIntentKey()
  const { data } = useDocument('startableForms', StartableFormsDocument, {})
  return async (): Promise<string | null> => {
    const form = data?.forms.find((one) => one.kind === 'EXIT' && one.current !== null)
    if (!form) {
      notify('jalon.exit.noForm', { type: 'warning' })
      return null
    }
    try {
      const variables = { dossierId: dossier.id, formId: form.id }
      const { startSubmission } = await send(StartSubmissionDocument, {
        ...variables,
        idempotencyKey: keyFor(variables),
      })
      if (!isUserError(startSubmission)) return startSubmission.submission.id
      notify(startSubmission.message, { type: 'error' })
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    }
    return null
  }
}
