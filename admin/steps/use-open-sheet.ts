import { useNotify } from 'react-admin'
import { useNavigate } from 'react-router'
import { isUserError } from '../data/errors.ts'
import { StartStepSheetDocument } from '../data/generated/graphql.ts'
import { newIdempotencyKey } from '../data/idempotency-key.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'

/** Opens the validation sheet of an étape and goes to it. */
export const useOpenSheet = (id: string) => {
  const notify = useNotify()
  const send = useSend()
  const navigate = useNavigate()
  const reload = useReloadDossier()
  return async () => {
    try {
      const { startStepSheet } = await send(StartStepSheetDocument, { id, idempotencyKey: newIdempotencyKey() })
      if (isUserError(startStepSheet)) return notify(startStepSheet.message, { type: 'error' })
      await reload()
      navigate(`/submissions/${startStepSheet.step.sheetId}`)
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    }
  }
}
