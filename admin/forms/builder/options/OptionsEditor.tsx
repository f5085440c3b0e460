import { Button, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Field } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { ListChoice } from './ListChoice.tsx'
import { OptionsTable } from './OptionsTable.tsx'
import { FEW_COLUMNS } from './option-columns.ts'

/** The list a field draws on and its options, as the same table as in the view of lists. */
export const OptionsEditor = ({ field }: { field: Field }) => {
  const t = useTranslate()
  const { form } = useBuilder()
  const { go } = usePlaces()
  const list = form.lists.find((candidate) => candidate.id === field.list)

  return (
    <Stack spacing={1}>
      <ListChoice field={field} />
      {list && (
        <OptionsTable
          list={list}
          columns={FEW_COLUMNS}
          actions={
            <Button size="small" onClick={() => go({ view: 'lists', id: list.id })}>
              {t('logic.lists.open')}
            </Button>
          }
        />
      )}
    </Stack>
  )
}
