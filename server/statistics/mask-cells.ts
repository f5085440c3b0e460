/** Fewest people a figure is about when whoever reads it may not read their records. */
export const FEWEST = 5

/** One cell of a table of one or two keys. Null: no answer. */
export interface Cell {
  readonly keys: readonly (string | null)[]
  readonly count: number
}

type Lines = readonly (readonly number[])[]

/**
 * Indexes of the cells to leave out: those that count fewer than `FEWEST`, and as many others as it takes for none of them to be
 * worked out from the totals of the table, of its rows and of its columns, where those are told. What a line leaves out adds up to `FEWEST` or
 * more, and every cell left out stands on a circle of cells left out, along which one may grow as the next one shrinks. A cell that is not
 * there counts nobody or few: nothing tells which.
 * @param already left out for another reason
 */
export const maskedCells = (cells: readonly Cell[], already: ReadonlySet<number> = new Set()): ReadonlySet<number> => {
  const masked = new Set(already)
  cells.forEach(({ count }, at) => {
    if (count < FEWEST) masked.add(at)
  })
  const smallestFirst = cells.map((_, at) => at).sort(bySize(cells))
  if ((cells[0]?.keys.length ?? 0) < 2) {
    fill(cells, masked, [smallestFirst])
    return masked
  }
  const ends = endsOf(cells)
  const lines: Lines = [0, 1].flatMap((axis) => [...Map.groupBy(smallestFirst, (at) => ends[at]?.[axis]).values()])
  for (let before = -1; before < masked.size; ) {
    before = masked.size
    fill(cells, masked, lines)
    for (const bridge of bridgesOf(ends, masked)) {
      const beside = lines.filter((line) => line.includes(bridge)).flat()
      const next = [...beside, ...smallestFirst].find((at) => !masked.has(at))
      if (next !== undefined) masked.add(next)
    }
  }
  return masked
}

/** The smaller first; the order of equal ones is the same in every table. */
const bySize = (cells: readonly Cell[]) => (a: number, b: number) => {
  const size = (cells[a]?.count ?? 0) - (cells[b]?.count ?? 0)
  const [one, other] = [JSON.stringify(cells[a]?.keys), JSON.stringify(cells[b]?.keys)]
  return size !== 0 ? size : one < other ? -1 : 1
}

/** Leaves out more of each line until what it leaves out is not few. */
const fill = (cells: readonly Cell[], masked: Set<number>, lines: Lines): void => {
  for (const line of lines) {
    let left = line.reduce((sum, at) => sum + (masked.has(at) ? (cells[at]?.count ?? 0) : 0), 0)
    for (const at of line) {
      if (left === 0 || left >= FEWEST) break
      if (masked.has(at)) continue
      masked.add(at)
      left += cells[at]?.count ?? 0
    }
  }
}

/**
 * The row and the column each cell stands in. The lines whose own total is not told are one: only what they add up to is known.
 */
const endsOf = (cells: readonly Cell[]): readonly [string, string][] => {
  const nameOf = [0, 1].map((axis) => {
    const totals = new Map<string | null, number>()
    for (const { keys, count } of cells) {
      const key = keys[axis] ?? null
      totals.set(key, (totals.get(key) ?? 0) + count)
    }
    const margin = [...totals].map(([key, count]) => ({ keys: [key], count }))
    const untold = new Set([...maskedCells(margin)].map((at) => margin[at]?.keys[0]))
    return ({ keys }: Cell): string => {
      const key = keys[axis] ?? null
      return `${axis} ${untold.has(key) ? 'untold' : JSON.stringify(key)}`
    }
  })
  return cells.map((cell) => [nameOf[0]?.(cell) ?? '', nameOf[1]?.(cell) ?? ''])
}

/** Cells left out that stand on no circle: their line alone tells them. */
const bridgesOf = (ends: readonly [string, string][], masked: ReadonlySet<number>): number[] => {
  const meeting = Map.groupBy(
    [...masked].flatMap((at) => (ends[at] ?? []).map((end) => ({ at, end }))),
    ({ end }) => end,
  )
  const isLinked = (without: number, from: string, to: string): boolean => {
    const seen = new Set([from])
    const pending = [from]
    for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
      if (here === to) return true
      for (const { at } of meeting.get(here) ?? []) {
        if (at === without) continue
        for (const end of ends[at] ?? []) {
          if (seen.has(end)) continue
          seen.add(end)
          pending.push(end)
        }
      }
    }
    return false
  }
  return [...masked].filter((at) => {
    const [from, to] = ends[at] ?? ['', '']
    return !isLinked(at, from, to)
  })
}
