import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import {
  FIELD_KINDS,
  type Field,
  type FieldKind,
  fieldTypes,
  indexOf,
  replaceFieldIssues,
  say,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { WhereUsed } from '../uses/WhereUsed.tsx'
import { type OptionMap, OptionMapping } from './OptionMapping.tsx'
import { likelyMap } from './option-map.ts'

const OWN_LIST = ''

/** « Changer le type d’un champ publié »: another field takes its place and its answers; what becomes of them is said first. */
export const ReplaceFieldDialog = ({ field, onClose }: { field: Field; onClose: () => void }) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const { form, run, select } = useBuilder()
  const [kind, setKind] = useState<FieldKind>(field.type)
  const [listId, setListId] = useState(field.list ?? form.lists[0]?.id ?? OWN_LIST)
  const [mapping, setMapping] = useState<OptionMap | null>(null)

  const from = indexOf(form).optionsOf(field)
  const list = fieldTypes[kind].list ? form.lists.find(({ id }) => id === listId) : undefined
  const to = list?.options ?? []
  // Options go one by one only where both fields have some, and they are not the same ones.
  const maps = from.length > 0 && list !== undefined && list.id !== field.list
  const map = mapping ?? likelyMap(from, to)
  const same = kind === field.type && (list === undefined || list.id === field.list) && listId !== OWN_LIST
  const isRead = replaceFieldIssues(form, { field: field.id }).length > 0

  const replace = () => {
    const id = newId()
    run('replace-field', {
      field: field.id,
      id,
      kind,
      newId,
      ...(list === undefined ? {} : { list: list.id }),
      ...(maps ? { options: map } : {}),
    })
    select(id)
    onClose()
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('logic.field.replace_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{t('logic.field.replace_help')}</DialogContentText>
        <Stack spacing={1}>
          <TextField
            select
            label={t('logic.field.new_type')}
            value={kind}
            onChange={(event) => {
              const next = FIELD_KINDS.find((known) => known === event.target.value)
              if (next) setKind(next)
            }}
          >
            {FIELD_KINDS.map((one) => (
              <MenuItem key={one} value={one}>
                {t(`forms.kinds.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          {fieldTypes[kind].list && (
            <TextField
              select
              label={t('logic.field.which_list')}
              value={listId}
              onChange={(event) => {
                setListId(event.target.value)
                setMapping(null)
              }}
            >
              <MenuItem value={OWN_LIST}>{t('logic.field.own_list')}</MenuItem>
              {form.lists.map((one) => (
                <MenuItem key={one.id} value={one.id}>
                  {say(one.label, locale) || one.id}
                </MenuItem>
              ))}
            </TextField>
          )}
          {maps ? (
            <OptionMapping from={from} to={to} value={map} onChange={setMapping} />
          ) : (
            !same && (
              <Alert severity="info">
                {t('logic.field.via_is', { via: t(`logic.field.vias.${kind === field.type ? 'copy' : 'cast'}`) })}
              </Alert>
            )
          )}
          {isRead && (
            <Alert severity="warning">
              {t('logic.field.reads_old')}
              <WhereUsed used={field.id} except={field.id} onLeave={onClose} />
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('forms.cancel')}</Button>
        <Button variant="contained" disabled={same} onClick={replace}>
          {t('logic.field.replace_act')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
