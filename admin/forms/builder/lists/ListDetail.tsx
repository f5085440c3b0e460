import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import { Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { listRemovalIssues, type OptionList, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { IssuesHere } from '../issues/IssuesHere.tsx'
import type { LocatedIssue } from '../issues/IssuesList.tsx'
import { OptionsTable } from '../options/OptionsTable.tsx'
import { OPTION_COLUMNS } from '../options/option-columns.ts'
import { LocalizedInput } from '../settings/LocalizedInput.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { useFocusOnArrival } from '../state/use-chosen.ts'
import { RemoveDialog } from '../uses/RemoveDialog.tsx'
import { ListUsers } from './ListUsers.tsx'
import { SortMenu } from './SortMenu.tsx'

/** One list: its name, its options, and the fields that share it. */
export const ListDetail = ({ list, issues }: { list: OptionList; issues: readonly LocatedIssue[] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, run } = useBuilder()
  const { go } = usePlaces()
  const heading = useFocusOnArrival('lists')
  const [refused, setRefused] = useState(false)
  const { id } = list
  const name = say(list.label, locale) || t('forms.untitled')

  const remove = () => {
    if (listRemovalIssues(form, { id }).length > 0) return setRefused(true)
    const index = form.lists.findIndex((one) => one.id === id)
    const next = form.lists[index + 1] ?? form.lists[index - 1]
    run('remove-list', { id })
    go({ view: 'lists', id: next?.id ?? null })
  }

  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'start' }}>
        <Typography
          ref={heading}
          tabIndex={-1}
          variant="h2"
          sx={{ flex: 1, minWidth: 180, fontSize: '1.1rem', outline: 'none' }}
        >
          {name}
        </Typography>
        <Button size="small" color="error" startIcon={<DeleteOutlineIcon />} onClick={remove}>
          {t('logic.lists.remove')}
        </Button>
      </Stack>
      <IssuesHere issues={issues} view="lists" id={id} />
      <LocalizedInput
        label={t('logic.lists.name')}
        value={list.label}
        required
        onChange={(label) => run('rename-list', { id, label }, `${id}.label`)}
      />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('logic.lists.keys')}
      </Typography>
      <OptionsTable list={list} columns={OPTION_COLUMNS} actions={<SortMenu list={id} />} />
      <ListUsers list={list} />
      {refused && (
        <RemoveDialog name={name} used={{ list: id }} blocked onRemove={remove} onClose={() => setRefused(false)} />
      )}
    </Stack>
  )
}
