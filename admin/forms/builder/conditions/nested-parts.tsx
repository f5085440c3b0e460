import { type ComponentType, createContext, useContext } from 'react'
import type { ValueType } from '../../../../schema/index.ts'
import type { Draft } from './model/draft.ts'

export interface ConditionTreeProps {
  /** What the condition decides. */
  label: string
  draft: Draft
  onChange: (draft: Draft) => void
}

export interface OperandEditorProps {
  label: string
  draft: Draft
  /** The type it must have; null: any. */
  expected: ValueType | null
  onChange: (draft: Draft) => void
  /** Lists of rows may be picked too. */
  lists?: boolean
}

interface NestedParts {
  Condition: ComponentType<ConditionTreeProps>
  Value: ComponentType<OperandEditorProps>
}

/** Conditions hold values and values hold conditions: the frame hands both to what stands inside. */
export const NestedParts = createContext<NestedParts | null>(null)

function useParts(): NestedParts {
  const parts = useContext(NestedParts)
  if (parts === null) throw new Error('parts of an expression live inside its editor')
  return parts
}

/** A condition inside a value or inside another condition. */
export const NestedCondition = (props: ConditionTreeProps) => {
  const { Condition } = useParts()
  return <Condition {...props} />
}

/** A value inside a calculation. */
export const NestedValue = (props: OperandEditorProps) => {
  const { Value } = useParts()
  return <Value {...props} />
}
