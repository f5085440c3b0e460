import { Alert, Button, Stack } from '@mui/material'
import { type ReactNode, useMemo } from 'react'
import { useTranslate } from 'react-admin'
import type { ValueType } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { useBuilder } from '../state/builder-context.ts'
import { ConditionTree } from './ConditionTree.tsx'
import { ExpressionMenu } from './ExpressionMenu.tsx'
import { ScopeProvider } from './expression-context.tsx'
import { type Draft, spokenExpr } from './model/draft.ts'
import { forbiddenFor, type Scope } from './model/scope.ts'
import { NestedParts } from './nested-parts.tsx'
import { OperandEditor } from './OperandEditor.tsx'
import { Sentence } from './Sentence.tsx'
import { unansweredHelp } from './unanswered-help.ts'
import { type ExpressionPlace, useExpressionDraft } from './use-expression-draft.ts'
import { useMessages } from './use-messages.ts'

const PARTS = { Condition: ConditionTree, Value: OperandEditor }

interface ExpressionFrameProps {
  place: ExpressionPlace
  expected: ValueType | null
  label: string
  /** The expression in words. */
  say: (expr: ReturnType<typeof spokenExpr>) => string
  children: (draft: Draft, change: (draft: Draft) => void) => ReactNode
}

/** What stands around every expression: its sentence above, what is missing or wrong below, copy and paste. */
export const ExpressionFrame = ({ place, expected, label, say, children }: ExpressionFrameProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const { form } = useBuilder()
  const { owner, property, value } = place
  const { draft, checked, pending, group, change, giveUp } = useExpressionDraft(place, expected)
  const condition = expected?.t === 'boolean'
  const messages = useMessages({ form, draft, checked, owner, group, locale, condition })
  const forbidden = useMemo(() => forbiddenFor(form, owner, property), [form, owner, property])
  const scope = useMemo(
    (): Scope => ({ form, locale, groups: group === undefined ? [] : [group], lists: [], forbidden }),
    [form, locale, group, forbidden],
  )
  const wrong = checked.issues.size > 0
  const blank = draft.t === 'hole'

  return (
    <Stack spacing={1} role="group" aria-label={label}>
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'flex-start', justifyContent: 'flex-end' }}>
        {!blank && (
          <div style={{ flex: 1, minWidth: 0 }}>
            <Sentence
              heading={t(pending ? 'conditions.will_read' : 'conditions.reads')}
              text={say(spokenExpr(draft))}
              help={t(unansweredHelp(form, owner, property, condition), { _: '' })}
            />
          </div>
        )}
        <ExpressionMenu place={place} draft={draft} expr={checked.expr} condition={condition} onChange={change} />
      </Stack>
      <ScopeProvider scope={scope} messages={messages}>
        <NestedParts value={PARTS}>{children(draft, change)}</NestedParts>
      </ScopeProvider>
      {checked.holes > 0 && <Alert severity="info">{t('conditions.incomplete', { smart_count: checked.holes })}</Alert>}
      {wrong && <Alert severity="error">{t('conditions.refused')}</Alert>}
      {pending && value !== undefined && (
        <Alert
          severity="info"
          variant="outlined"
          action={
            <Button size="small" onClick={giveUp}>
              {t('conditions.give_up')}
            </Button>
          }
        >
          {t('conditions.in_force', { sentence: say(value) })}
        </Alert>
      )}
    </Stack>
  )
}
