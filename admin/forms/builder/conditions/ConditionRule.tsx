import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { RuleProps } from 'react-querybuilder'
import { ClauseEditor } from './ClauseEditor.tsx'
import { clauseOf } from './model/query.ts'
import { PartActions } from './PartActions.tsx'

/** One clause of a group, as a card that can be moved, duplicated and removed. */
export const ConditionRule = ({ rule, path, actions, shiftUpDisabled, shiftDownDisabled }: RuleProps) => {
  const t = useTranslate()
  const position = (path.at(-1) ?? 0) + 1
  return (
    <Box
      role="group"
      aria-label={t('conditions.clause', { position })}
      data-part={rule.id}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 1, position: 'relative' }}
    >
      <PartActions
        id={rule.id}
        path={path}
        actions={actions}
        name={t('conditions.clause', { position })}
        first={shiftUpDisabled === true}
        last={shiftDownDisabled === true}
        onRemove={() => actions.onRuleRemove(path)}
      />
      <ClauseEditor draft={clauseOf(rule)} onChange={(next) => actions.onPropChange('value', next, path)} />
    </Box>
  )
}
