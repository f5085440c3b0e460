import Alert from '@mui/material/Alert'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import { useNotify, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { MarkPrescriptionPieceDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { formatDate } from '../shared/format-date.ts'
import { SectionCard } from '../shared/SectionCard.tsx'
import type { PrescriptionCheckData, PrescriptionData } from './prescription-model.ts'
import { useReloadPrescriptions } from './use-reload-prescriptions.ts'

/** Papers the PLIE asks for at the entry: ticked once seen, no copy is kept. */
export const PiecesCard = ({
  prescription,
  check,
}: {
  prescription: PrescriptionData
  check: PrescriptionCheckData
}) => {
  const t = useTranslate()
  const locale = useLocale()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadPrescriptions()
  const { id, version, abilities } = prescription
  const { pieces, piecesBlockEntry } = check
  if (pieces.length === 0) return null
  const may = abilities.includes('prescription.review')
  const toSee = pieces.filter(({ state }) => state !== 'SEEN').length
  const mark = async (document: string, seen: boolean) => {
    const variables = { id, document, seen, version }
    const sent = await sendForm(
      async () => (await send(MarkPrescriptionPieceDocument, variables)).markPrescriptionPiece,
    )
    await reload()
    if (!sent.done) notify(sent.message, { type: 'error' })
  }
  return (
    <SectionCard title={t('prescriptions.pieces.title')}>
      {toSee > 0 && (
        <Alert severity={piecesBlockEntry ? 'warning' : 'info'} sx={{ mb: 1 }}>
          {t(piecesBlockEntry ? 'prescriptions.pieces.blocks' : 'prescriptions.pieces.toSee', { smart_count: toSee })}
        </Alert>
      )}
      <FormGroup>
        {pieces.map(({ document, state, seenOn, seenBy }) => (
          <FormControlLabel
            key={document}
            control={
              <Checkbox checked={state === 'SEEN'} disabled={!may} onChange={(_, checked) => mark(document, checked)} />
            }
            label={`${document} – ${t(`prescriptions.pieces.${state}`, {
              date: seenOn === null ? '' : formatDate(seenOn, locale),
              name: seenBy ?? '',
            })}`}
          />
        ))}
      </FormGroup>
    </SectionCard>
  )
}
