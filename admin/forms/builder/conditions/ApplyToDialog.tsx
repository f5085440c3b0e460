import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  TextField,
  Typography,
} from '@mui/material'
import { useId, useMemo, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { describeExpression, type Expr, type Id, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type Applicable, patchFor, type Target, targetsOf } from './model/apply-to.ts'

interface ApplyToDialogProps {
  open: boolean
  owner: Id
  property: Applicable
  expr: Expr
  onClose: () => void
}

/** « Appliquer aussi à… » : the items that take the condition, and for the others why they cannot. Undone in one go. */
export const ApplyToDialog = ({ open, owner, property, expr, onClose }: ApplyToDialogProps) => {
  const t = useTranslate()
  const titleId = useId()
  const locale = useLocale()
  const notify = useNotify()
  const { form, run } = useBuilder()
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const targets = useMemo(
    () => (open ? targetsOf(form, owner, property, expr) : []),
    [open, form, owner, property, expr],
  )
  const clean = sought.trim().toLocaleLowerCase('fr')
  const labelOf = ({ item }: Target) => say(item.label, locale) || t('forms.untitled')
  const shown = targets.filter((target) => labelOf(target).toLocaleLowerCase('fr').includes(clean))

  const close = () => {
    setChosen(new Set())
    setSought('')
    onClose()
  }
  const apply = () => {
    // One step of the history for them all.
    const merge = `apply.${owner}.${property}.${Date.now()}`
    const wanted = targets.filter(({ item }) => chosen.has(item.id))
    for (const { item } of wanted) run('update-item', { id: item.id, patch: patchFor(item, property, expr) }, merge)
    notify('conditions.applied', { type: 'info', messageArgs: { smart_count: wanted.length } })
    close()
  }

  return (
    <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('conditions.apply_to')}</DialogTitle>
      <DialogContent>
        <Stack spacing={1}>
          <Typography variant="body2">{describeExpression(form, expr, locale)}</Typography>
          <TextField
            size="small"
            label={t('conditions.find_item')}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
          <Stack role="group" aria-label={t('conditions.items')}>
            {shown.map((target) => (
              <Stack key={target.item.id}>
                <FormControlLabel
                  disabled={target.refusal !== null}
                  label={labelOf(target)}
                  control={
                    <Checkbox
                      size="small"
                      checked={chosen.has(target.item.id)}
                      onChange={(event) => {
                        const next = new Set(chosen)
                        if (event.target.checked) next.add(target.item.id)
                        else next.delete(target.item.id)
                        setChosen(next)
                      }}
                    />
                  }
                />
                <Note target={target} />
              </Stack>
            ))}
          </Stack>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t('forms.cancel')}</Button>
        <Button variant="contained" disabled={chosen.size === 0} onClick={apply}>
          {t('conditions.apply', { smart_count: chosen.size })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Why an item cannot take the condition, or the one it would lose. */
const Note = ({ target: { refusal, current } }: { target: Target }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  if (refusal === null && current === undefined) return null
  const replaced =
    current === undefined || current === true ? t('conditions.always') : describeExpression(form, current, locale)
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary', pl: 4, mt: -0.5 }}>
      {refusal === null ? t('conditions.replaces', { sentence: replaced }) : t(`conditions.refusals.${refusal}`)}
    </Typography>
  )
}
