import AddIcon from '@mui/icons-material/Add'
import { Box, Button, List, Paper, Stack, Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { type Id, say } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import type { LocatedIssue } from '../issues/IssuesList.tsx'
import { SortableLines } from '../sorting/SortableLines.tsx'
import { useBuilder } from '../state/builder-context.ts'
import { usePlaces } from '../state/places-context.ts'
import { FactsRead } from './FactsRead.tsx'
import { LogicLine } from './LogicLine.tsx'
import { LOGIC_PARTS, type LogicEntry, type LogicPart, logicEntries } from './logic-entries.ts'
import { outcomeOptions } from './outcome-options.ts'
import { useLogicCommands } from './use-logic-commands.ts'
import { useOutcomeNames } from './use-outcome-names.ts'

/** The calculations, checks and rules of a form in the order they are worked out, each with its sentence. */
export const LogicList = ({ chosen, issues }: { chosen: Id | null; issues: readonly LocatedIssue[] }) => {
  const { form } = useBuilder()
  const entries = logicEntries(form, useLocale())
  return (
    <Stack spacing={1.5} sx={{ minWidth: 0 }}>
      {LOGIC_PARTS.map((part) => (
        <LogicPartList key={part} part={part} entries={entries[part]} chosen={chosen} issues={issues} />
      ))}
      <FactsRead />
    </Stack>
  )
}

interface LogicPartListProps {
  part: LogicPart
  entries: readonly LogicEntry[]
  chosen: Id | null
  issues: readonly LocatedIssue[]
}

const LogicPartList = ({ part, entries, chosen, issues }: LogicPartListProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const { form } = useBuilder()
  const { go } = usePlaces()
  const commands = useLogicCommands()
  const named = useOutcomeNames()
  const outcomes = new Map(
    part === 'rules' ? outcomeOptions(form, named, locale).map(({ id, label }) => [id, label]) : [],
  )
  const nameOf = (id: string) => {
    const entry = entries.find((one) => one.id === id)
    return (entry && say(entry.label, locale)) || t('forms.untitled')
  }

  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: 1.5, minWidth: 0 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id={titleId} variant="h2" sx={{ flex: 1, fontSize: '1.02rem' }}>
          {t(`logic.${part}.title`)}
        </Typography>
        <Button size="small" startIcon={<AddIcon />} onClick={() => go({ view: 'logic', id: commands.add(part) })}>
          {t(`logic.${part}.add`)}
        </Button>
      </Stack>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(`logic.${part}.help`)}
      </Typography>
      {entries.length === 0 ? (
        <Box sx={{ mt: 1, px: 1.5, py: 1, borderRadius: 1, bgcolor: 'action.hover' }}>
          <Typography variant="body2">{t(`logic.${part}.empty`)}</Typography>
          <Typography variant="body2" sx={{ mt: 0.5, fontStyle: 'italic' }}>
            {t(`logic.examples.${form.kind}.${part}`)}
          </Typography>
        </Box>
      ) : (
        <SortableLines
          ids={entries.map(({ id }) => id)}
          nameOf={nameOf}
          onMove={(id, position) => commands.move(part, id, position)}
        >
          <List dense disablePadding component="ol" aria-labelledby={titleId}>
            {entries.map((entry) => (
              <LogicLine
                key={entry.id}
                entry={entry}
                name={nameOf(entry.id)}
                chosen={entry.id === chosen}
                outcome={entry.outcome === undefined ? undefined : outcomes.get(entry.outcome)}
                issues={issues.filter(({ place }) => place.view === 'logic' && place.id === entry.id).length}
                onOpen={() => go({ view: 'logic', id: entry.id })}
                onMove={(position) => commands.move(part, entry.id, position)}
              />
            ))}
          </List>
        </SortableLines>
      )}
    </Paper>
  )
}
