import type { TraceNode } from '../trace.ts'
import type { CheckCall, EvaluationCall, Row } from './operator.ts'

/** Rows of a list and the second argument evaluated on each; `nodes` undefined when the list itself is not known. */
export interface RowsRun {
  readonly list: TraceNode
  readonly nodes: readonly TraceNode[] | undefined
}

export function runRows(call: EvaluationCall): RowsRun {
  const [list, body] = call.node.a
  const known = list === undefined ? undefined : call.scope.rows(list)
  const listNode: TraceNode = { expr: list ?? { v: null }, children: [] }
  if (known === undefined || body === undefined) return { list: listNode, nodes: undefined }
  return {
    list: listNode,
    nodes: known.map((row, position) => onRow(call.visit(body, row), row, position)),
  }
}

const onRow = (node: TraceNode, { label }: Row, row: number): TraceNode => {
  const { expr, value, truth, children } = node
  if (value === undefined) return { expr, truth: null, children, row, rowLabel: label }
  return truth === undefined
    ? { expr, value, children, row, rowLabel: label }
    : { expr, value, truth, children, row, rowLabel: label }
}

/** Whether the first argument is a list: of the dossier, or a repeated group. */
export const overRows = (call: CheckCall): boolean => call.infer(0).t === 'rows'
