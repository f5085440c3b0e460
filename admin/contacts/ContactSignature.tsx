import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId, useMemo, useState } from 'react'
import { useInput, useTranslate } from 'react-admin'
import { useLocale } from '../app/i18n/use-locale.ts'
import { SigningBox, sentencesIn } from '../forms/renderer/index.ts'
import { uploadTo } from '../submissions/index.ts'

/** The participant’s signature, asked only when somebody opens it: a contact is noted without it too. */
export const ContactSignature = ({ dossierId, signer }: { dossierId: string; signer: string }) => {
  const t = useTranslate()
  const id = useId()
  const locale = useLocale()
  const [asked, setAsked] = useState(false)
  const { field } = useInput({ source: 'signatureId' })
  const upload = useMemo(() => uploadTo(dossierId, [], t('fill.uploadLost')), [dossierId, t])
  const file: unknown = field.value
  if (typeof file === 'string' && file !== '')
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1.5 }}>
        <Box
          component="img"
          src={upload.href(file) ?? ''}
          alt={t('jalon.contact.signatureOf', { name: signer })}
          sx={{ width: 180, maxWidth: '100%', bgcolor: '#fff', border: 1, borderColor: 'divider', borderRadius: 1 }}
        />
        <Button size="small" variant="outlined" onClick={() => field.onChange('')}>
          {t('jalon.contact.signAgain')}
        </Button>
      </Box>
    )
  if (!asked)
    return (
      <Button size="small" variant="outlined" sx={{ mt: 1.5 }} onClick={() => setAsked(true)}>
        {t('jalon.contact.sign')}
      </Button>
    )
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{t('jalon.contact.signature')}</Typography>
      <SigningBox
        id={id}
        words={sentencesIn(locale)}
        upload={upload}
        signer={signer}
        onSigned={(signed) => field.onChange(signed.file)}
      />
    </Box>
  )
}
