import { Alert, Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { canonicalJson, type FormDefinition } from '../../../schema/index.ts'

interface ConflictAlertProps {
  message: string
  form: FormDefinition
  onKeepMine: () => void
  onTakeTheirs: () => void
}

function download(form: FormDefinition): void {
  const url = URL.createObjectURL(new Blob([canonicalJson(form)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${form.key}.plie-form.json`
  link.click()
  URL.revokeObjectURL(url)
}

/** Two people on one draft: the person chooses, and whatever they choose nothing of theirs is lost. */
export const ConflictAlert = ({ message, form, onKeepMine, onTakeTheirs }: ConflictAlertProps) => {
  const t = useTranslate()
  return (
    <Alert severity="warning">
      {message}
      <div>{t('forms.conflict.help')}</div>
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
        <Button size="small" variant="outlined" color="inherit" onClick={onKeepMine}>
          {t('forms.conflict.keep_mine')}
        </Button>
        <Button size="small" variant="outlined" color="inherit" onClick={() => download(form)}>
          {t('forms.conflict.download')}
        </Button>
        <Button size="small" variant="outlined" color="inherit" onClick={onTakeTheirs}>
          {t('forms.conflict.take_theirs')}
        </Button>
      </Stack>
    </Alert>
  )
}
