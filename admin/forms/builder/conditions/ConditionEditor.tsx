import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { useMemo, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { describeExpression, type Expr, type Id, issueMessage } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ConditionContext } from './condition-context.ts'
import { conditionIssues } from './condition-issues.ts'
import { type ConditionGroup, emptyGroup } from './condition-model.ts'
import { toConditionGroup } from './from-expression.ts'
import { GroupEditor } from './GroupEditor.tsx'
import { groupExpression } from './to-expression.ts'
import { useSubjectOptions } from './use-subject-options.ts'

interface ConditionEditorProps {
  /** The item the condition belongs to: it cannot be its own subject. */
  owner: Id
  /** Which condition of the owner, `visible`, `required`, `when`… */
  property: string
  value: Expr | undefined
  onChange: (value: Expr | undefined) => void
  /** The repeated group whose row is at hand; absent: the one the owner stands in. */
  group?: Id
  /** What the condition decides, for people who do not see the screen. */
  label: string
}

/**
 * A condition as clauses joined by « toutes » / « au moins une », over the expression tree which stays the only thing
 * stored. It is applied as soon as it is complete and well typed; until then the condition in force stays as it was.
 */
export const ConditionEditor = ({
  owner,
  property,
  value: expr,
  onChange,
  group: row,
  label,
}: ConditionEditorProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form, pending, setPending } = useBuilder()
  const options = useSubjectOptions(owner)
  const draftKey = `${owner}.${property}`

  // Keys of clauses must not change while the same condition is being edited, or focus would jump.
  const shown = useRef<{ text: string; group: ConditionGroup | null } | null>(null)
  const text = JSON.stringify(expr ?? null)
  if (shown.current?.text !== text) {
    shown.current = { text, group: expr === undefined ? emptyGroup() : toConditionGroup(expr) }
  }
  const group = pending.get(draftKey) ?? shown.current.group

  const candidate = group === null ? (expr ?? null) : groupExpression(group)
  const issues = useMemo(
    () => (candidate === null ? [] : conditionIssues(form, candidate, owner, row)),
    [form, candidate, owner, row],
  )

  const change = (next: ConditionGroup) => {
    const written = groupExpression(next)
    if (written === null || conditionIssues(form, written, owner, row).length > 0) {
      setPending(draftKey, next)
      return
    }
    shown.current = { text: JSON.stringify(written), group: next }
    setPending(draftKey, null)
    onChange(written)
  }

  return (
    <Stack spacing={1} role="group" aria-label={label}>
      {group === null ? (
        <Alert severity="info">{t('forms.condition.not_visual')}</Alert>
      ) : (
        <ConditionContext value={{ form, locale, options }}>
          <GroupEditor group={group} depth={0} onChange={change} />
        </ConditionContext>
      )}
      {expr !== undefined && (
        <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1 }}>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t('forms.condition.in_force')}
          </Typography>
          <Typography variant="body2" aria-live="polite" data-testid="condition-sentence">
            {describeExpression(form, expr, locale)}
          </Typography>
        </Box>
      )}
      {candidate === null && <Alert severity="info">{t('forms.condition.incomplete')}</Alert>}
      {issues.length > 0 && (
        <Alert severity="error">
          {issues.map((issue) => (
            <div key={`${issue.code}.${issue.path.join('.')}`}>{issueMessage(issue, locale)}</div>
          ))}
          {pending.has(draftKey) && <div>{t('forms.condition.refused')}</div>}
        </Alert>
      )}
      {pending.has(draftKey) && expr !== undefined && (
        <Button size="small" sx={{ alignSelf: 'start' }} onClick={() => setPending(draftKey, null)}>
          {t('forms.condition.give_up')}
        </Button>
      )}
    </Stack>
  )
}
