import AddIcon from '@mui/icons-material/Add'
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, MenuItem, Stack, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { ClauseEditor } from './ClauseEditor.tsx'
import { type Clause, type ConditionGroup, emptyClause, emptyGroup, JOINS } from './condition-model.ts'

interface GroupEditorProps {
  group: ConditionGroup
  /** 0 for the whole condition. */
  depth: number
  onChange: (group: ConditionGroup) => void
  onRemove?: () => void
}

/** Groups inside groups read badly in a narrow panel: deeper ones are shown, new ones are not offered. */
const DEEPEST_NEW_GROUP = 2

/** Clauses joined by « toutes », « au moins une » or « aucune »; a group may hold groups. */
export const GroupEditor = ({ group, depth, onChange, onRemove }: GroupEditorProps) => {
  const t = useTranslate()
  const { clauses } = group
  const withClauses = (next: readonly (Clause | ConditionGroup)[]) => onChange({ ...group, clauses: next })
  const replace = (key: string, next: Clause | ConditionGroup) =>
    withClauses(clauses.map((clause) => (clause.key === key ? next : clause)))
  const remove = (key: string) => withClauses(clauses.filter((clause) => clause.key !== key))
  const joinId = JOINS.find((join) => join === group.join) ?? 'and'

  return (
    <Box
      role="group"
      aria-label={t(depth === 0 ? 'forms.condition.title' : 'forms.condition.subgroup')}
      sx={depth > 0 ? { borderLeft: '3px solid', borderColor: 'divider', pl: 1.5, py: 0.5 } : undefined}
    >
      <Stack spacing={1}>
        {/* One clause alone needs no joining word. */}
        {(clauses.length > 1 || group.join !== 'and' || onRemove) && (
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <TextField
              select
              size="small"
              label={t('forms.condition.join')}
              value={joinId}
              onChange={(event) => {
                const join = JOINS.find((known) => known === event.target.value)
                if (join) onChange({ ...group, join })
              }}
              sx={{ minWidth: 190, flex: 1 }}
            >
              {JOINS.map((join) => (
                <MenuItem key={join} value={join}>
                  {t(`forms.condition.joins.${join}`)}
                </MenuItem>
              ))}
            </TextField>
            {onRemove && (
              <IconButton size="small" aria-label={t('forms.condition.remove_group')} onClick={onRemove}>
                <DeleteOutlineIcon fontSize="small" />
              </IconButton>
            )}
          </Stack>
        )}
        {clauses.map((clause, index) =>
          clause.kind === 'group' ? (
            <GroupEditor
              key={clause.key}
              group={clause}
              depth={depth + 1}
              onChange={(next) => replace(clause.key, next)}
              onRemove={() => remove(clause.key)}
            />
          ) : (
            <ClauseEditor
              key={clause.key}
              clause={clause}
              position={index + 1}
              onChange={(next) => replace(clause.key, next)}
              {...(clauses.length > 1 ? { onRemove: () => remove(clause.key) } : {})}
            />
          ),
        )}
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button size="small" startIcon={<AddIcon />} onClick={() => withClauses([...clauses, emptyClause()])}>
            {t('forms.condition.add_clause')}
          </Button>
          {depth < DEEPEST_NEW_GROUP && (
            <Button
              size="small"
              startIcon={<AddIcon />}
              onClick={() => withClauses([...clauses, emptyGroup(group.join === 'or' ? 'and' : 'or')])}
            >
              {t('forms.condition.add_group')}
            </Button>
          )}
        </Stack>
      </Stack>
    </Box>
  )
}
