import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  Stack,
  TextField,
} from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { EXPECTED_PARTS, type ExpectedPart, type L10n } from '../../../../../schema/index.ts'
import { useLocale } from '../../../../app/i18n/use-locale.ts'

interface CaseDialogProps {
  title: string
  label: L10n
  parts: ReadonlySet<ExpectedPart>
  /** What would be expected of each part, in words; a part of which there is nothing to say is not offered. */
  said: { readonly [Part in ExpectedPart]?: string }
  act: string
  onSave: (label: L10n, parts: ReadonlySet<ExpectedPart>) => void
  onClose: () => void
}

/** The name of a golden case and what it looks at. */
export const CaseDialog = ({ title, label, parts, said, act, onSave, onClose }: CaseDialogProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const [name, setName] = useState(label[locale] ?? label.fr)
  const [kept, setKept] = useState(parts)
  const [asked, setAsked] = useState(false)
  const noName = name.trim() === ''
  const nothing = kept.size === 0
  const toggle = (part: ExpectedPart) =>
    setKept((current) => {
      const next = new Set(current)
      if (!next.delete(part)) next.add(part)
      return next
    })

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          // A case is named in the language of who writes it; French always has a text.
          if (!noName && !nothing)
            onSave(
              { ...label, [locale]: name.trim(), fr: locale === 'fr' || label.fr === '' ? name.trim() : label.fr },
              kept,
            )
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <TextField
              autoFocus
              required
              label={t('trial.case.name')}
              value={name}
              error={asked && noName}
              helperText={asked && noName ? t('trial.case.name_needed') : t('trial.case.name_help')}
              onChange={(event) => setName(event.target.value)}
            />
            <FormGroup role="group" aria-labelledby={`${titleId}-expect`}>
              <FormLabel id={`${titleId}-expect`} error={asked && nothing}>
                {t('trial.case.expect')}
              </FormLabel>
              {EXPECTED_PARTS.map((part) =>
                said[part] === undefined ? null : (
                  <FormControlLabel
                    key={part}
                    control={<Checkbox checked={kept.has(part)} onChange={() => toggle(part)} />}
                    label={`${t(`trial.case.parts.${part}`)} : ${said[part]}`}
                  />
                ),
              )}
              {asked && nothing && <FormHelperText error>{t('trial.case.expect_needed')}</FormHelperText>}
            </FormGroup>
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('forms.cancel')}</Button>
          <Button type="submit" variant="contained">
            {act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
