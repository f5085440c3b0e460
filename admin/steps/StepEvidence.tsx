import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { MarkStepEvidenceDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { HeldDocumentMenu } from '../documents/index.ts'
import { useFileDrop } from '../forms/renderer/index.ts'
import { uploadTo } from '../submissions/index.ts'
import { type Step, type StepToday, useStepsDossier } from './steps-dossier.ts'

/** Documents the grid asks of an étape: those there, those missing, and where to drop or choose a file for each. */
export const StepEvidence = ({ step, today, editable }: { step: Step; today: StepToday; editable: boolean }) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id: dossierId } = useStepsDossier()
  const [sending, setSending] = useState<{ slot: string; name: string } | null>(null)
  const upload = uploadTo(dossierId, [], t('fill.uploadLost'))

  const mark = async (attachmentId: string, slot: string, kept: boolean, version: number) => {
    let next = version
    const sent = await sendForm(async () => {
      const result = (await send(MarkStepEvidenceDocument, { id: step.id, attachmentId, slot, kept, version }))
        .markStepEvidence
      if (result.__typename === 'StepPayload') next = result.step.version
      return result
    })
    if (!sent.done) notify(sent.message, { type: 'error' })
    return next
  }
  const take = async (slot: string, files: readonly File[]) => {
    let version = step.version
    try {
      for (const file of files) {
        setSending({ slot, name: file.name })
        version = await mark((await upload.send(file)).id, slot, true, version)
      }
    } catch (error) {
      notify(error instanceof Error ? error.message : 'jalon.network.strange', { type: 'error' })
    } finally {
      setSending(null)
      await reload()
    }
  }
  const choose = async (attachmentId: string, slot: string) => {
    await mark(attachmentId, slot, true, step.version)
    await reload()
  }
  const slots = today.slots.filter(({ field }) => editable || step.evidence.some(({ slot }) => slot === field))
  return (
    <Box sx={{ mt: 1 }}>
      {today.missing.map(({ slots: [first], labels }) => (
        <Typography key={first} variant="body2" sx={{ color: 'warning.main', fontWeight: 600 }}>
          {t('jalon.steps.evidence.missing', { labels: labels.join(t('jalon.steps.evidence.or')) })}
        </Typography>
      ))}
      {slots.map(({ field, label, demand }) => (
        <Slot
          key={field}
          name={label}
          hint={t(`jalon.steps.evidence.${demand}`)}
          editable={editable && sending === null}
          onFiles={(files) => void take(field, files)}
          choice={
            editable && (
              <HeldDocumentMenu
                dossierId={dossierId}
                to={label}
                disabled={sending !== null}
                onChoose={({ versions: [latest] }) => latest && void choose(latest.file.id, field)}
              />
            )
          }
        >
          {step.evidence
            .filter(({ slot }) => slot === field)
            .map(({ id, attachment }) => (
              <Box key={id} component="span" sx={{ display: 'inline-flex', alignItems: 'center', maxWidth: '100%' }}>
                <Link href={upload.href(attachment.id) ?? ''} download sx={{ overflowWrap: 'anywhere' }}>
                  {attachment.name}
                </Link>
                {editable && (
                  <IconButton
                    size="small"
                    aria-label={t('jalon.steps.evidence.remove', { name: attachment.name })}
                    onClick={async () => {
                      await mark(attachment.id, field, false, step.version)
                      await reload()
                    }}
                  >
                    <CloseOutlined fontSize="small" />
                  </IconButton>
                )}
              </Box>
            ))}
          {sending?.slot === field && (
            <Typography role="status" variant="body2">
              {t('jalon.steps.evidence.sending', { name: sending.name })}
            </Typography>
          )}
        </Slot>
      ))}
    </Box>
  )
}

const Slot = ({
  name,
  hint,
  editable,
  onFiles,
  choice,
  children,
}: {
  name: string
  hint: string
  editable: boolean
  onFiles: (files: readonly File[]) => void
  /** Another way to prove: what the dossier holds already. */
  choice: ReactNode
  children: ReactNode
}) => {
  const t = useTranslate()
  const { zone, zoneLook, chooser, choose } = useFileDrop({ onFiles, enabled: editable })
  return (
    <Box
      {...zone}
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5, px: 1, py: 0.5 },
        ...{ border: 1, ...zoneLook },
      }}
    >
      <Typography variant="body2">
        {name}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          ({hint})
        </Box>
      </Typography>
      {children}
      {editable && (
        <>
          <input {...chooser} aria-label={t('jalon.steps.evidence.addTo', { slot: name })} />
          <Button
            size="small"
            startIcon={<AttachFileOutlined />}
            aria-label={t('jalon.steps.evidence.addTo', { slot: name })}
            onClick={choose}
          >
            {t('jalon.steps.evidence.add')}
          </Button>
          {choice}
          <Typography variant="body2" color="textSecondary" aria-hidden sx={{ display: { xs: 'none', sm: 'block' } }}>
            {t('jalon.steps.evidence.drop')}
          </Typography>
        </>
      )}
    </Box>
  )
}
