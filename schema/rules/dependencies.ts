/** A directed graph: each node with the ones it reads. Nodes that are only read need no entry. */
export type Graph = ReadonlyMap<string, Iterable<string>>

/**
 * Nodes ordered so that each comes after those it reads; nodes of a cycle, or that read one, are left out of `order`.
 * `cycle` is the path of one of the cycles, from a node back to itself, or null. Iterative: chains may be a thousand long.
 */
export function topologicalOrder(graph: Graph): { order: string[]; cycle: string[] | null } {
  const readers = new Map<string, string[]>()
  const waiting = new Map<string, number>()
  for (const [node, reads] of graph) {
    const sources = new Set<string>()
    for (const source of reads) if (graph.has(source)) sources.add(source)
    waiting.set(node, sources.size)
    for (const source of sources) {
      const known = readers.get(source)
      if (known) known.push(node)
      else readers.set(source, [node])
    }
  }
  const order = [...graph.keys()].filter((node) => waiting.get(node) === 0)
  for (let i = 0; i < order.length; i++) {
    for (const reader of readers.get(order[i] ?? '') ?? []) {
      const left = (waiting.get(reader) ?? 0) - 1
      waiting.set(reader, left)
      if (left === 0) order.push(reader)
    }
  }
  return { order, cycle: order.length === graph.size ? null : cycleAmong(graph, new Set(order)) }
}

/** Every node left over reads another one left over, so following reads must come back on itself. */
function cycleAmong(graph: Graph, settled: ReadonlySet<string>): string[] {
  const start = [...graph.keys()].find((node) => !settled.has(node))
  const path: string[] = []
  const seen = new Map<string, number>()
  for (let node = start; node !== undefined; ) {
    const first = seen.get(node)
    if (first !== undefined) return [...path.slice(first), node]
    seen.set(node, path.length)
    path.push(node)
    node = [...(graph.get(node) ?? [])].find((source) => graph.has(source) && !settled.has(source))
  }
  return path
}
