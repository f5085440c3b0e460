import { useNotify, useTranslate } from 'react-admin'
import {
  RecordWorkContractDocument,
  UpdateWorkContractDocument,
  type WorkContractPageFragment,
} from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useIntentKey } from '../../data/use-intent-key.ts'
import { useReloadDossier } from '../../data/use-reload-dossier.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { useDossier } from '../page/use-dossier.ts'
import { ContractInputs } from './ContractInputs.tsx'
import { contractValues, refusalsOf } from './record-values.ts'

const EMPTY = { kind: '', employer: '', startDate: '', insertionClause: false }

/** Adds a work contract (`contract` null) or edits one. */
export const ContractDialog = ({
  contract,
  onClose,
}: {
  contract: WorkContractPageFragment | null
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const dossier = useDossier()

  const write = async (values: unknown) => {
    const input = contractValues.parse(values)
    if (contract === null) {
      const variables = { dossierId: dossier.id, input, idempotencyKey: keyFor(input) }
      return (await send(RecordWorkContractDocument, variables)).recordWorkContract
    }
    const variables = { id: contract.id, version: contract.version, input }
    return (await send(UpdateWorkContractDocument, variables)).updateWorkContract
  }
  return (
    <FormDialog
      title={t(contract === null ? 'jalon.dossier.contracts.add' : 'jalon.dossier.contracts.edit')}
      values={contract ?? EMPTY}
      validate={(values) => refusalsOf(contractValues, values)}
      wide
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => write(values))
        await reload()
        if (sent.done) notify('jalon.dossier.contracts.saved', { type: 'success' })
        return sent
      }}
    >
      <ContractInputs />
    </FormDialog>
  )
}
