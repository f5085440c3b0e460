import { useMemo, useRef } from 'react'
import { canonicalJson, type Expr, type Id, indexOf, type ValueType } from '../../../../schema/index.ts'
import { useBuilder } from '../state/builder-context.ts'
import { type Draft, hole, toDraft } from './model/draft.ts'
import { type Checked, checkDraft } from './model/problems.ts'

export interface ExpressionPlace {
  /** The item, rule, check or computed value it belongs to. */
  owner: Id
  /** Which expression of the owner, `visible`, `when`, `expr`… */
  property: string
  value: Expr | undefined
  onChange: (value: Expr | undefined) => void
  /** The repeated group whose row is at hand; absent: the one the owner stands in. */
  group?: Id
}

interface ExpressionDraft {
  draft: Draft
  checked: Checked
  /** It is not the one in force: something is missing or wrong. */
  pending: boolean
  group: Id | undefined
  change(draft: Draft): void
  /** Back to the one in force. */
  giveUp(): void
}

/** Where an expression not applied yet is kept, whatever item is shown meanwhile. */
export const draftKey = ({ owner, property }: Pick<ExpressionPlace, 'owner' | 'property'>): string =>
  `${owner}.${property}`

/**
 * The expression being written. It is applied as soon as it is complete and well typed; until then the one in force
 * stays, and what is begun is kept by the builder.
 */
export function useExpressionDraft(place: ExpressionPlace, expected: ValueType | null): ExpressionDraft {
  const { form, pending, setPending } = useBuilder()
  const { value, owner, onChange } = place
  const key = draftKey(place)
  const group = place.group ?? indexOf(form).groupOf.get(owner)?.id

  // Keys of nodes must not change while the same expression is being edited, or the focus would jump.
  const shown = useRef<{ text: string; draft: Draft } | null>(null)
  const text = value === undefined ? '' : canonicalJson(value)
  if (shown.current?.text !== text) shown.current = { text, draft: value === undefined ? hole() : toDraft(value) }

  const draft = pending.get(key) ?? shown.current.draft
  const checked = useMemo(() => checkDraft(form, draft, expected, group), [form, draft, expected, group])

  return {
    draft,
    checked,
    pending: pending.has(key),
    group,
    change: (next) => {
      const { expr } = checkDraft(form, next, expected, group)
      if (expr === null) {
        setPending(key, next)
        return
      }
      shown.current = { text: canonicalJson(expr), draft: next }
      setPending(key, null)
      if (canonicalJson(expr) !== text) onChange(expr)
    },
    giveUp: () => setPending(key, null),
  }
}
