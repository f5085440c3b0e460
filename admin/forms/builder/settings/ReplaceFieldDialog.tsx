import {
  Alert,
  AlertTitle,
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
import { useId, useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import {
  type EditArgs,
  FIELD_KINDS,
  type Field,
  type FieldKind,
  fieldTypes,
  type Id,
  indexOf,
  type Option,
  replaceField,
  say,
  whereUsed,
} from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { WhereUsed } from '../uses/WhereUsed.tsx'
import { type OptionMap, OptionMapping } from './OptionMapping.tsx'
import { likelyMap } from './option-map.ts'

const OWN_LIST = ''
const NO_OPTIONS: readonly Option[] = []

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
  const to = list?.options ?? NO_OPTIONS
  // Options go one by one only where both fields have some, and they are not the same ones.
  const maps = from.length > 0 && list !== undefined && list.id !== field.list
  const map = useMemo(() => mapping ?? likelyMap(from, to), [mapping, from, to])
  const same = kind === field.type && (list === undefined || list.id === field.list) && listId !== OWN_LIST
  const [id] = useState(newId)
  const args: EditArgs['replace-field'] = useMemo(
    () => ({
      field: field.id,
      id,
      kind,
      newId,
      ...(list === undefined ? {} : { list: list.id }),
      ...(maps ? { options: map } : {}),
    }),
    [field.id, id, kind, list, maps, map],
  )
  const after = useMemo(() => replaceField(form, args), [form, args])
  const reads = (used: Id, except: Id) => whereUsed(after, used).some(({ owner }) => owner !== except)
  const follow = reads(id, id)
  const stay = reads(field.id, id)

  const replace = () => {
    run('replace-field', args)
    select(id)
    onClose()
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('logic.field.replace_title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{t('logic.field.replace_help')}</DialogContentText>
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
                <AlertTitle>{t('logic.field.taking_over')}</AlertTitle>
                {t(`logic.field.vias.${kind === field.type ? 'copy' : 'cast'}`)}
              </Alert>
            )
          )}
          {!same && follow && (
            <Alert severity="success">
              {t('logic.field.reads_new')}
              <WhereUsed used={id} except={id} of={after} onLeave={onClose} />
            </Alert>
          )}
          {!same && stay && (
            <Alert severity="warning">
              {t('logic.field.reads_old')}
              <WhereUsed used={field.id} except={id} of={after} onLeave={onClose} />
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
