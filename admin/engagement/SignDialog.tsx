import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, useMemo } from 'react'
import { RadioButtonGroupInput, TextInput, useInput, useNotify, useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { useLocale } from '../app/i18n/use-locale.ts'
import { type EngagementQuery, Signatory, SignContractDocument, SigningMeans } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { SigningBox, sentencesIn } from '../forms/renderer/index.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { localToday } from '../shared/format-date.ts'
import { PlainDateInput } from '../shared/inputs/PlainDateInput.tsx'
import { uploadTo } from '../submissions/index.ts'
import type { EngagedDossier } from './engaged-dossier.ts'

type AwaitedSignature = EngagementQuery['engagement']['contracts'][number]['toSign'][number]
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** The name proposed for who signs: the person’s or the référent’s; others are typed. */
const nameOf = (signatory: Signatory, { participant, referent }: EngagedDossier): string => {
  if (signatory === Signatory.Referent) return referent?.displayName ?? ''
  if (signatory !== Signatory.Participant) return ''
  return [participant.lastName, participant.firstName].filter((part) => part !== null).join(' ')
}

/** Has somebody sign on screen, or notes that their signature was seen on paper. */
export const SignDialog = ({
  submissionId,
  awaited,
  dossier,
  onClose,
}: {
  submissionId: string
  awaited: AwaitedSignature
  dossier: EngagedDossier
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const name = nameOf(awaited.signatory, dossier)
  const sign = async (values: Record<string, unknown>) => {
    const drawn = values.means === SigningMeans.Drawn
    const input = {
      signatory: awaited.signatory,
      means: drawn ? SigningMeans.Drawn : SigningMeans.Paper,
      on: drawn ? null : textOf(values.on) || null,
      signatureId: drawn ? textOf(values.signatureId) || null : null,
      signerName: textOf(values.signerName) || null,
    }
    const variables = { submissionId, input }
    return (await send(SignContractDocument, { ...variables, idempotencyKey: keyFor(variables) })).signContract
  }
  return (
    <FormDialog
      title={t('jalon.engagement.signOf', { who: awaited.label })}
      values={{ means: SigningMeans.Drawn, on: localToday(), signatureId: '', signerName: name }}
      validate={({ means, signatureId, on }) => {
        if (means === SigningMeans.Drawn && textOf(signatureId) === '')
          return { signatureId: 'jalon.engagement.check.drawing' }
        return means === SigningMeans.Paper && textOf(on) === '' ? { on: 'jalon.engagement.check.day' } : {}
      }}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => sign(values))
        await reload()
        if (sent.done) notify('jalon.engagement.signed', { type: 'success' })
        return sent
      }}
    >
      <SignInputs dossierId={dossier.id} name={name} />
    </FormDialog>
  )
}

const SignInputs = ({ dossierId, name }: { dossierId: string; name: string }) => {
  const t = useTranslate()
  const means: unknown = useWatch({ name: 'means' })
  const choices = [SigningMeans.Drawn, SigningMeans.Paper].map((id) => ({
    id,
    name: t(`jalon.engagement.means.${id}`),
  }))
  return (
    <>
      <RadioButtonGroupInput
        source="means"
        label="jalon.engagement.how"
        choices={choices}
        translateChoice={false}
        helperText={false}
      />
      {means === SigningMeans.Drawn ? (
        <Drawing dossierId={dossierId} name={name} />
      ) : (
        <>
          <TextInput source="signerName" label="jalon.engagement.signerName" helperText={false} />
          <PlainDateInput source="on" label="jalon.engagement.on" />
        </>
      )}
    </>
  )
}

const Drawing = ({ dossierId, name }: { dossierId: string; name: string }) => {
  const t = useTranslate()
  const id = useId()
  const locale = useLocale()
  const { setValue } = useFormContext()
  const { field, fieldState } = useInput({ source: 'signatureId' })
  const upload = useMemo(() => uploadTo(dossierId, [], t('fill.uploadLost')), [dossierId, t])
  const file = textOf(field.value)
  if (file !== '')
    return (
      <Box
        component="img"
        src={upload.href(file) ?? ''}
        alt={t('jalon.engagement.drawn', { name })}
        sx={{ width: 220, maxWidth: '100%', bgcolor: '#fff', border: 1, borderColor: 'divider', borderRadius: 1 }}
      />
    )
  return (
    <Box>
      <SigningBox
        id={id}
        words={sentencesIn(locale)}
        upload={upload}
        signer={name}
        invalid={fieldState.invalid}
        onSigned={(signed) => {
          setValue('signerName', signed.name)
          field.onChange(signed.file)
        }}
      />
      {fieldState.error && (
        <Typography role="alert" variant="body2" color="error">
          {t('jalon.engagement.check.drawing')}
        </Typography>
      )}
    </Box>
  )
}
