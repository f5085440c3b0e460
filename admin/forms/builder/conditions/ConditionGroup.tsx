import AddIcon from '@mui/icons-material/Add'
import { Box, MenuItem, Stack, TextField } from '@mui/material'
import { MaterialActionElement } from '@react-querybuilder/material'
import { useContext, useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { RuleGroupBodyComponents, type RuleGroupProps, useRuleGroup } from 'react-querybuilder'
import { GroupLabel } from './group-label.ts'
import { Messages } from './Messages.tsx'
import { negationKey } from './model/draft.ts'
import { JOINS } from './model/query.ts'
import { PartActions } from './PartActions.tsx'

/** Groups inside groups read badly in a narrow panel: deeper ones are shown, new ones are not offered. */
const DEEPEST_NEW_GROUP = 2

/** Clauses joined by « toutes », « au moins une », « aucune »; a group may hold groups. */
export const ConditionGroup = (props: RuleGroupProps) => {
  const t = useTranslate()
  const group = useRuleGroup(props)
  const label = useContext(GroupLabel)
  const { path, actions, schema, ruleGroup } = group
  const { rules } = ruleGroup
  const box = useRef<HTMLDivElement>(null)
  const adding = useRef(false)
  const depth = path.length

  // What has just been added is where one goes on writing.
  useEffect(() => {
    if (!adding.current) return
    adding.current = false
    const last = rules.at(-1)
    if (typeof last === 'object') box.current?.querySelector<HTMLElement>(`[data-part="${last.id}"] input`)?.focus()
  }, [rules])

  const action = {
    path,
    level: depth,
    rules,
    schema,
    ruleOrGroup: ruleGroup,
    className: '',
    variant: 'text',
    color: 'primary',
  } as const
  // One clause alone needs no joining word.
  const joined = rules.length > 1 || (group.combinator !== 'and' && group.combinator !== 'or')

  return (
    <Box
      ref={box}
      role="group"
      data-tree={depth === 0 ? '' : undefined}
      data-part={ruleGroup.id}
      aria-label={depth === 0 ? label : t('conditions.subgroup')}
      sx={depth > 0 ? { borderLeft: '3px solid', borderColor: 'divider', pl: 1, py: 0.5 } : undefined}
    >
      <Stack spacing={1}>
        {depth > 0 && (
          <PartActions
            id={ruleGroup.id}
            path={path}
            actions={actions}
            name={t('conditions.subgroup')}
            first={group.shiftUpDisabled === true}
            last={group.shiftDownDisabled === true}
            onRemove={() => actions.onGroupRemove(path)}
          />
        )}
        {joined && (
          <TextField
            select
            size="small"
            label={t('conditions.join')}
            value={JOINS.find((join) => join === group.combinator) ?? 'and'}
            onChange={(event) => group.onCombinatorChange(event.target.value)}
          >
            {JOINS.map((join) => (
              <MenuItem key={join} value={join}>
                {t(`conditions.joins.${join}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {ruleGroup.id !== undefined && <Messages of={[ruleGroup.id, negationKey(ruleGroup.id)]} />}
        <RuleGroupBodyComponents {...group} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <MaterialActionElement
            {...action}
            data-add-clause=""
            startIcon={<AddIcon />}
            label={t('conditions.add_clause')}
            handleOnClick={() => {
              adding.current = true
              group.addRule()
            }}
          />
          {depth < DEEPEST_NEW_GROUP && (
            <MaterialActionElement
              {...action}
              startIcon={<AddIcon />}
              label={t('conditions.add_group')}
              handleOnClick={() => {
                adding.current = true
                // A group joined as the one around it would say nothing more.
                const combinator = group.combinator === 'or' ? 'and' : 'or'
                actions.onGroupAdd({ combinator, rules: [schema.createRule()] }, path)
              }}
            />
          )}
        </Stack>
      </Stack>
    </Box>
  )
}
