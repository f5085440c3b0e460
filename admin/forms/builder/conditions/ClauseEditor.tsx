import { MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { describeValueExpression, expressionType, type ValueType } from '../../../../schema/index.ts'
import { ClauseOperand } from './ClauseOperand.tsx'
import { useSurroundings } from './ExpressionScope.tsx'
import { Messages } from './Messages.tsx'
import { choicesShown, fieldRead, tagsOf } from './model/choices.ts'
import { type Choice, choiceKey, readClause } from './model/clause.ts'
import { type Draft, isLiteral, looseExpr, spokenExpr } from './model/draft.ts'
import { countingRows, operandKinds, withChoice, withSubject, withTags, withValues } from './model/edit-clause.ts'
import { OperandEditor } from './OperandEditor.tsx'
import { TagsInput } from './TagsInput.tsx'

/** « est après le » reads better than « est plus de » before a date. */
const DATE_WORDS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge'])
const COUNTING = 'counting-rows'

/** Subject, comparison, values: only the comparisons the subject's type offers, only values of its type. */
export const ClauseEditor = ({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) => {
  const t = useTranslate()
  const { scope } = useSurroundings()
  const { form, locale } = scope
  const [dropped, setDropped] = useState<string | null>(null)
  const view = readClause(draft)
  const subjectType = expressionType(form, looseExpr(view.subject))
  // A literal first is read in the type of what it is compared with.
  const beside = view.values.find((value) => value.t !== 'hole' && !isLiteral(value))
  const type = isLiteral(view.subject) && beside ? expressionType(form, looseExpr(beside)) : subjectType
  const kinds = operandKinds(view, type)
  const choices = choicesShown(form, view)
  const field = fieldRead(form, view.subject)

  const changeSubject = (subject: Draft) => {
    const change = withSubject(form, draft, subject, scope.groups.at(-1))
    const lost = change.dropped.map(({ value, type: before }) => describeDropped(value, before))
    setDropped(lost.length === 0 ? null : t('conditions.dropped', { values: lost.join(', ') }))
    onChange(change.draft)
  }
  const describeDropped = (value: Draft, before: ValueType) =>
    `« ${describeValueExpression(form, spokenExpr(value), locale, before)} »`

  const chooseComparison = (key: string) => {
    setDropped(null)
    if (key === COUNTING) onChange(countingRows(draft))
    const choice = choices.find((one) => choiceKey(one) === key)
    if (choice) onChange(withChoice(form, draft, choice))
  }

  const wordsOf = (choice: Choice): string => {
    const list = type.t === 'date' && DATE_WORDS.has(choice.test) ? 'date_tests' : 'tests'
    const key = `conditions.${list}.${choice.test}${choice.tagged ? '_tagged' : ''}`
    if (!choice.negated) return t(key)
    return t(`conditions.contraries.${choice.test}`, { _: t('conditions.contrary', { test: t(key) }) })
  }

  return (
    <Stack spacing={1}>
      <OperandEditor
        label={t('conditions.subject')}
        draft={view.subject}
        expected={isLiteral(view.subject) ? type : null}
        lists
        onChange={changeSubject}
      />
      {view.subject.t !== 'hole' && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'flex-start' }}>
          <TextField
            select
            size="small"
            label={t('conditions.comparison')}
            value={choiceKey(view)}
            onChange={(event) => chooseComparison(event.target.value)}
            sx={{ flex: '1 1 150px', minWidth: 130, m: 0 }}
          >
            {choices.map((choice) => (
              <MenuItem key={choiceKey(choice)} value={choiceKey(choice)}>
                {wordsOf(choice)}
              </MenuItem>
            ))}
            {type.t === 'rows' && <MenuItem value={COUNTING}>{t('conditions.counting_rows')}</MenuItem>}
          </TextField>
          {view.values.map((value, position) => (
            <ClauseOperand
              key={value.key}
              kind={kinds[position] ?? 'value'}
              type={type}
              label={t(`conditions.${view.test === 'between' ? (position === 0 ? 'from' : 'to') : 'value'}`)}
              subject={view.subject}
              draft={value}
              onChange={(next) => {
                setDropped(null)
                onChange(
                  withValues(
                    draft,
                    view.values.map((one, i) => (i === position ? next : one)),
                  ),
                )
              }}
            />
          ))}
          {view.tagged && (
            <TagsInput
              known={field === undefined ? [] : tagsOf(form, field)}
              tags={view.tags}
              onChange={(tags) => onChange(withTags(draft, tags))}
            />
          )}
        </Stack>
      )}
      <Typography role="status" variant="caption" sx={{ color: 'text.secondary', '&:empty': { display: 'none' } }}>
        {dropped ?? ''}
      </Typography>
      <Messages of={view.test === 'holds' ? [draft.key] : [draft.key, view.inner.key]} />
    </Stack>
  )
}
