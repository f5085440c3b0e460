import type { TraceNode, Truth } from '../trace.ts'
import { truthOf } from '../trace.ts'

/** False if any is false, else unknown if any is unknown, else true (true of none). */
export function allTrue(nodes: readonly TraceNode[]): Truth {
  let result: Truth = true
  for (const node of nodes) {
    const truth = truthOf(node)
    if (truth === false) return false
    if (truth === null) result = null
  }
  return result
}

/** True if any is true, else unknown if any is unknown, else false (false of none). */
export function anyTrue(nodes: readonly TraceNode[]): Truth {
  let result: Truth = false
  for (const node of nodes) {
    const truth = truthOf(node)
    if (truth === true) return true
    if (truth === null) result = null
  }
  return result
}
