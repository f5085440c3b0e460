import { useTranslate } from 'react-admin'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { RemoveWorkContractDocument, type WorkContractPageFragment } from '../../data/generated/graphql.ts'
import { useSend } from '../../data/use-document.ts'
import { formatDate } from '../../shared/format-date.ts'
import { contractKindLabel } from '../labels.ts'
import { useDossier } from '../page/use-dossier.ts'
import { ContractDialog } from './ContractDialog.tsx'
import { EmploymentSum } from './EmploymentSum.tsx'
import { RecordsCard } from './RecordsCard.tsx'
import { RemoveRecordDialog } from './RemoveRecordDialog.tsx'

const WORDS = 'jalon.dossier.contracts'

/** The person's work contracts, the latest first. */
export const ContractsCard = () => {
  const send = useSend()
  const { workContracts } = useDossier()
  const describe = useContractDetails()
  const lines = workContracts
    .toSorted((a, b) => b.startDate.localeCompare(a.startDate))
    .map((record) => ({ record, ...describe(record) }))
  return (
    <RecordsCard
      words={WORDS}
      anchor="contracts"
      lines={lines}
      above={<EmploymentSum />}
      writeDialog={(record, onClose) => <ContractDialog contract={record} onClose={onClose} />}
      removeDialog={({ record, name }, onClose) => (
        <RemoveRecordDialog
          words={WORDS}
          name={name}
          onClose={onClose}
          onRemove={async () =>
            (await send(RemoveWorkContractDocument, { id: record.id, version: record.version })).removeWorkContract
          }
        />
      )}
    />
  )
}

const useContractDetails = () => {
  const t = useTranslate()
  const locale = useLocale()
  const day = (value: string) => formatDate(value, locale, 'short')
  const number = (value: number) => new Intl.NumberFormat(locale).format(value)
  return (contract: WorkContractPageFragment) => {
    const end = contract.actualEndDate ?? contract.signedEndDate
    const details = [
      end === null
        ? t(`${WORDS}.since`, { date: day(contract.startDate) })
        : t(`${WORDS}.from`, { from: day(contract.startDate), to: day(end) }),
    ]
    if (contract.weeklyHours !== null) details.push(t(`${WORDS}.hours`, { hours: number(contract.weeklyHours) }))
    if (contract.quotaPercent !== null) details.push(t(`${WORDS}.quota`, { quota: number(contract.quotaPercent) }))
    if (contract.insertionClause) details.push(t(`${WORDS}.insertionClause`))
    return { name: `${contractKindLabel(contract.kind, locale)} – ${contract.employer}`, details }
  }
}
