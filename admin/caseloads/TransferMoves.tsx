import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { isUserError } from '../data/errors.ts'
import { TransferDossiersDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import type { Caseload, Move } from './caseload-model.ts'

const STAYS = ''

/** Each dossier with to whom it would go and why; another may be chosen, or it may stay. Nothing moves before it is confirmed. */
export const TransferMoves = ({ moves, takers }: { moves: readonly Move[]; takers: readonly Caseload[] }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const navigate = useNavigate()
  const keyFor = useIntentKey()
  const reload = useReloadDossier()
  const queryClient = useQueryClient()
  const [byHand, setByHand] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const goesTo = (move: Move) => byHand[move.dossierId] ?? move.referentId
  const kept = moves.filter((move) => goesTo(move) !== STAYS)
  const counts = takers
    .map(({ id, name, open }) => ({ name, open, more: kept.filter((move) => goesTo(move) === id).length }))
    .filter(({ more }) => more > 0)

  const confirm = async () => {
    setBusy(true)
    setRefusal(null)
    const sent = kept.map((move) => ({
      ...{ dossierId: move.dossierId, referentId: goesTo(move), version: move.version },
    }))
    try {
      const { transferDossiers } = await send(TransferDossiersDocument, { moves: sent, idempotencyKey: keyFor(sent) })
      await Promise.all([
        reload(),
        ...['caseloads', 'transferPreview'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      ])
      if (isUserError(transferDossiers)) return setRefusal(transferDossiers.message)
      notify('caseloads.transfer.done', { type: 'success', messageArgs: { smart_count: transferDossiers.moved } })
      navigate('/caseloads')
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : 'jalon.network.strange')
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {t(refusal, { _: refusal })}
        </Alert>
      )}
      <Box component="ul" sx={{ pl: 2.5, mt: 0 }}>
        {counts.map(({ name, open, more }) => (
          <li key={name}>{t('caseloads.transfer.count', { name, open, after: open + more, smart_count: more })}</li>
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {moves.map((move) => (
          <Box
            component="li"
            key={move.dossierId}
            sx={{
              display: 'grid',
              gap: 1,
              alignItems: 'center',
              gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1.4fr) minmax(0, 1fr)' },
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Typography sx={{ fontWeight: 650 }}>
                {move.lastName} {move.firstName}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {[move.number, move.commune, move.fromName].filter(Boolean).join(' · ')}
              </Typography>
              {goesTo(move) === move.referentId && <Typography variant="body2">{move.reasons.join(' ')}</Typography>}
            </Box>
            <TextField
              select
              size="small"
              margin="none"
              label={t('caseloads.transfer.goesTo', { number: move.number })}
              value={goesTo(move)}
              onChange={(event) => setByHand({ ...byHand, [move.dossierId]: event.target.value })}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              <MenuItem value={STAYS}>{t('caseloads.transfer.stays')}</MenuItem>
              {takers.map(({ id, name }) => (
                <MenuItem key={id} value={id}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        ))}
      </Box>
      <Button variant="contained" sx={{ mt: 2 }} disabled={busy || kept.length === 0} onClick={confirm}>
        {t('caseloads.transfer.confirm', { smart_count: kept.length })}
      </Button>
    </>
  )
}
