import type { Known } from '../trace.ts'
import type { EvaluationCall, Outcome } from './operator.ts'

/** Evaluation of an operator that is unknown as soon as one of its arguments is. */
export const strict =
  (compute: (values: readonly Known[], call: EvaluationCall) => Known | undefined) =>
  (call: EvaluationCall): Outcome => {
    const children = call.node.a.map((arg) => call.visit(arg))
    const values: Known[] = []
    for (const child of children) {
      if (child.value === undefined) return { value: undefined, children }
      values.push(child.value)
    }
    return { value: compute(values, call), children }
  }

/** A finite number, or unknown: an overflow is never an answer. */
export const finite = (value: number): number | undefined =>
  Number.isFinite(value) ? (Object.is(value, -0) ? 0 : value) : undefined

/** The ids of an option, several options or files. */
export const idsOf = (value: Known): readonly string[] =>
  typeof value === 'object' ? value : typeof value === 'string' ? [value] : []
