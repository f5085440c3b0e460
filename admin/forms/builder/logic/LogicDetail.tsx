import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { computedRemovalIssues, say, whereUsed } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { IssuesHere } from '../issues/IssuesHere.tsx'
import type { LocatedIssue } from '../issues/IssuesList.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { useFocusOnArrival } from '../state/use-chosen.ts'
import { RemoveDialog } from '../uses/RemoveDialog.tsx'
import { CheckDetail } from './CheckDetail.tsx'
import { ComputedDetail } from './ComputedDetail.tsx'
import { type LogicThing, logicThing } from './logic-entries.ts'
import { RuleDetail } from './RuleDetail.tsx'
import { useLogicCommands } from './use-logic-commands.ts'

/** Everything that can be set on the calculation, check or rule chosen. */
export const LogicDetail = ({ thing, issues }: { thing: LogicThing; issues: readonly LocatedIssue[] }) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const { go } = usePlaces()
  const commands = useLogicCommands()
  const heading = useFocusOnArrival('logic')
  const [removing, setRemoving] = useState(false)
  const { id } = thing.one
  const label = thing.part === 'checks' ? thing.one.message : thing.one.label
  const name = say(label, locale) || t('forms.untitled')

  const remove = () => {
    setRemoving(false)
    go({ view: 'logic', id: commands.remove(thing.part, id) })
  }

  return (
    <Stack spacing={1.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'start' }}>
        <Box sx={{ flex: 1, minWidth: 180 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t(`logic.${thing.part}.one`)}
          </Typography>
          <Typography ref={heading} tabIndex={-1} variant="h2" sx={{ fontSize: '1.1rem', outline: 'none' }}>
            {name}
          </Typography>
        </Box>
        <Button
          size="small"
          startIcon={<ContentCopyIcon />}
          onClick={() => go({ view: 'logic', id: commands.duplicate(thing) })}
        >
          {t('logic.duplicate')}
        </Button>
        <Button
          size="small"
          color="error"
          startIcon={<DeleteOutlineIcon />}
          onClick={() => {
            // Nothing depends on it and undo brings it back: no question to ask.
            if (whereUsed(form, id).some(({ owner }) => owner !== id)) setRemoving(true)
            else remove()
          }}
        >
          {t('logic.remove.button')}
        </Button>
      </Stack>
      <IssuesHere issues={issues} view="logic" id={id} />
      {thing.part === 'computed' && <ComputedDetail computed={thing.one} />}
      {thing.part === 'checks' && <CheckDetail check={thing.one} />}
      {thing.part === 'rules' && <RuleDetail rule={thing.one} />}
      {removing && logicThing(form, id) && (
        <RemoveDialog
          name={name}
          used={id}
          blocked={thing.part === 'computed' && computedRemovalIssues(form, { id }).length > 0}
          onRemove={remove}
          onClose={() => setRemoving(false)}
        />
      )}
    </Stack>
  )
}
