import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router'
import { isUserError } from '../data/errors.ts'
import { type ParticipationPreviewQuery, RecordParticipationsDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'

type Person = ParticipationPreviewQuery['participationPreview'][number]
const nameOf = ({ lastName, firstName, number }: Person) => `${lastName} ${firstName} (${number})`

/** Who will enter, each of whom may be left out, and who cannot and why. Nothing is written before it is confirmed. */
export const EntryChoices = ({
  operationId,
  on,
  people,
}: {
  operationId: string
  on: string
  people: readonly Person[]
}) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const navigate = useNavigate()
  const keyFor = useIntentKey()
  const reload = useReloadDossier()
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const can = people.filter(({ obstacles }) => obstacles.length === 0)
  const cannot = people.filter(({ obstacles }) => obstacles.length > 0)
  const kept = can.filter(({ dossierId }) => !leftOut.has(dossierId))

  const confirm = async () => {
    setBusy(true)
    setRefusal(null)
    const asked = { operationId, on, dossierIds: kept.map(({ dossierId }) => dossierId) }
    try {
      const { recordParticipations: done } = await send(RecordParticipationsDocument, {
        ...asked,
        idempotencyKey: keyFor(asked),
      })
      await reload()
      if (isUserError(done)) return setRefusal(done.message)
      notify('participations.batch.done', { type: 'success', messageArgs: { smart_count: done.entered } })
      if (done.skipped.length === 0) return navigate('/operations')
      const list = done.skipped.map(({ number, obstacles }) => `${number} – ${obstacles.join(' ')}`).join(' ')
      setRefusal(t('participations.batch.skipped', { list }))
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : 'jalon.network.strange')
    } finally {
      setBusy(false)
    }
  }
  const toggle = (id: string, keep: boolean) => {
    const next = new Set(leftOut)
    if (keep) next.delete(id)
    else next.add(id)
    setLeftOut(next)
  }
  if (people.length === 0) return <Typography>{t('participations.batch.nobody')}</Typography>
  return (
    <>
      {refusal !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {t(refusal, { _: refusal })}
        </Alert>
      )}
      {cannot.length > 0 && (
        <Box component="details" sx={{ mb: 1 }}>
          <Typography component="summary" sx={{ cursor: 'pointer', fontWeight: 650 }}>
            {t('participations.batch.cannot', { smart_count: cannot.length })}
          </Typography>
          <Box component="ul" sx={{ pl: 2.5 }}>
            {cannot.map((person) => (
              <li key={person.dossierId}>
                <strong>{nameOf(person)}</strong> – {person.obstacles.join(' ')}
              </li>
            ))}
          </Box>
        </Box>
      )}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', pb: 1 }}
      >
        <FormControlLabel
          control={
            <Checkbox
              checked={can.length > 0 && kept.length === can.length}
              indeterminate={kept.length > 0 && kept.length < can.length}
              disabled={can.length === 0}
              onChange={(_, all) => setLeftOut(new Set(all ? [] : can.map(({ dossierId }) => dossierId)))}
            />
          }
          label={t('participations.batch.all')}
        />
        <Button variant="contained" disabled={busy || kept.length === 0} onClick={confirm}>
          {t('participations.batch.confirm', { smart_count: kept.length })}
        </Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {can.map((person) => (
          <Box component="li" key={person.dossierId} sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
            <FormControlLabel
              control={
                <Checkbox
                  checked={!leftOut.has(person.dossierId)}
                  onChange={(_, keep) => toggle(person.dossierId, keep)}
                />
              }
              label={nameOf(person)}
            />
            <Typography variant="body2" color="textSecondary" sx={{ pl: 4 }}>
              {[
                person.returns && t('participations.batch.returns'),
                person.missing.length > 0 && t('participations.batch.missing', { list: person.missing.join(', ') }),
              ]
                .filter(Boolean)
                .join(' ')}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  )
}
