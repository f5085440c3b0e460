import AddIcon from '@mui/icons-material/Add'
import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import {
  Box,
  Button,
  List,
  ListItem,
  ListItemButton,
  ListItemText,
  Paper,
  Stack,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { type FormDefinition, fieldsOf, type Id, type OptionList, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { newId } from '../state/new-id.ts'
import { usePlaces } from '../state/places-context.ts'
import { useChosen } from '../state/use-chosen.ts'
import type { BuilderViewProps } from '../views/view-props.ts'
import { ListDetail } from './ListDetail.tsx'

/** « Listes »: every option list of the form, who uses it, and its options as a table. */
const ListsView = ({ issues }: BuilderViewProps) => {
  const t = useTranslate()
  const { form } = useBuilder()
  const [chosen, choose] = useChosen('lists')
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true })
  const list = form.lists.find(({ id }) => id === chosen) ?? (wide ? form.lists[0] : undefined)
  const all = <AllLists form={form} chosen={list?.id ?? null} />

  if (!wide && list === undefined) return all
  const detail = list && (
    <Paper variant="outlined" sx={{ p: 1.5, minWidth: 0 }}>
      {!wide && (
        <Button startIcon={<ArrowBackIcon />} onClick={() => choose(null)} sx={{ mb: 1 }}>
          {t('logic.back')}
        </Button>
      )}
      <ListDetail key={list.id} list={list} issues={issues} />
    </Paper>
  )
  return wide ? (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: form.lists.length === 0 ? '1fr' : 'minmax(220px, 1fr) minmax(0, 3.2fr)',
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      {all}
      {detail}
    </Box>
  ) : (
    detail
  )
}
export default ListsView

const AllLists = ({ form, chosen }: { form: FormDefinition; chosen: Id | null }) => {
  const t = useTranslate()
  const titleId = useId()
  const { run } = useBuilder()
  const { go } = usePlaces()
  const add = () => {
    const id = newId()
    run('add-list', { id, newId })
    go({ view: 'lists', id })
  }
  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: 1.5, minWidth: 0 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1, fontSize: '1.02rem' }}>
          {t('logic.lists.title')}
        </Typography>
        <Button size="small" startIcon={<AddIcon />} onClick={add}>
          {t('logic.lists.add')}
        </Button>
      </Stack>
      {form.lists.length === 0 ? (
        <Typography variant="body2" sx={{ mt: 1, px: 1.5, py: 1, borderRadius: 1, bgcolor: 'action.hover' }}>
          {t('logic.lists.empty')}
        </Typography>
      ) : (
        <List dense disablePadding aria-labelledby={titleId}>
          {form.lists.map((list) => (
            <ListLine
              key={list.id}
              list={list}
              users={fieldsOf(form).filter((field) => field.list === list.id).length}
              chosen={list.id === chosen}
              onOpen={() => go({ view: 'lists', id: list.id })}
            />
          ))}
        </List>
      )}
    </Paper>
  )
}

interface ListLineProps {
  list: OptionList
  /** Fields that draw on it. */
  users: number
  chosen: boolean
  onOpen: () => void
}

const ListLine = ({ list, users, chosen, onOpen }: ListLineProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const count = t('logic.lists.count', { smart_count: list.options.length })
  const use = users === 0 ? t('logic.lists.unused') : t('logic.lists.used_by', { smart_count: users })
  return (
    <ListItem disablePadding>
      <ListItemButton selected={chosen} onClick={onOpen} {...(chosen ? { 'aria-current': true } : {})}>
        <ListItemText primary={say(list.label, locale) || t('forms.untitled')} secondary={`${count}, ${use}`} />
      </ListItemButton>
    </ListItem>
  )
}
