import PublishIcon from '@mui/icons-material/PublishOutlined'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogContentText from '@mui/material/DialogContentText'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type FormDefinition, findItem, type Id, type L10n, say } from '../../../schema/index.ts'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { useBuilder } from './state/builder-context.ts'
import { usePlaces } from './state/places-context.ts'

/** The way to publication. Conditions begun and not finished are not in the draft: they are named before it is left. */
export const PublishButton = ({ disabled, onPublish }: { disabled: boolean; onPublish: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const { form, pending } = useBuilder()
  const places = usePlaces()
  const [asking, setAsking] = useState(false)
  const unfinished = ownersOf(form, [...pending.keys()])
  const close = () => setAsking(false)
  return (
    <>
      <Button
        variant="contained"
        size="small"
        startIcon={<PublishIcon />}
        disabled={disabled}
        onClick={() => (unfinished.length > 0 ? setAsking(true) : onPublish())}
      >
        {t('forms.publish_link')}
      </Button>
      <Dialog open={asking} onClose={close} aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{t('forms.unfinished.title', { smart_count: unfinished.length })}</DialogTitle>
        <DialogContent>
          <DialogContentText>{t('forms.unfinished.text')}</DialogContentText>
          <ul>
            {unfinished.map(({ id, view, label }) => (
              <li key={id}>
                <Button
                  size="small"
                  onClick={() => {
                    close()
                    places.go({ view, id })
                  }}
                >
                  {say(label, locale) || t('forms.untitled')}
                </Button>
              </li>
            ))}
          </ul>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={close}>{t('jalon.action.cancel')}</Button>
          <Button variant="contained" onClick={onPublish}>
            {t('forms.unfinished.publish')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

/** What the expressions of these keys (`<owner id>.<property>`) belong to, each once; what was removed since is left out. */
const ownersOf = (form: FormDefinition, keys: readonly string[]): { id: Id; view: string; label: L10n }[] =>
  [...new Set(keys.map((key) => key.slice(0, key.indexOf('.'))))].flatMap((id) => {
    const item = findItem(form, id)
    if (item !== undefined) return [{ id, view: 'questions', label: item.label }]
    const label =
      [...form.computed, ...form.rules].find((one) => one.id === id)?.label ??
      form.checks.find((check) => check.id === id)?.message
    return label === undefined ? [] : [{ id, view: 'logic', label }]
  })
