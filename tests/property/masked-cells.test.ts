import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, FEWEST, maskedCells } from '../../server/statistics/mask-cells.ts'

type Table = readonly (readonly number[])[]

/** What a table of two keys looks like to the masks: a cell that counts nobody is no row of a `group by`. */
const cellsOf = (table: Table): Cell[] =>
  table.flatMap((row, r) => row.flatMap((count, c) => (count === 0 ? [] : [{ keys: [`r${r}`, `c${c}`], count }])))
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const column = (table: Table, c: number) => table.map((row) => row[c] ?? 0)

/** The totals of one key as they are told in a table of that key alone; null: left out. */
const toldTotals = (totals: readonly number[]): (number | null)[] => {
  const cells = totals.flatMap((count, at) => (count === 0 ? [] : [{ keys: [String(at)], count }]))
  const masked = maskedCells(cells)
  const told = new Map(cells.flatMap((cell, at) => (masked.has(at) ? [] : [[cell.keys[0], cell.count] as const])))
  return totals.map((_, at) => told.get(String(at)) ?? null)
}

/** Values of each cell, and of each total, in all the tables that agree with everything told. */
const possible = (table: Table, told: (number | null)[][], rows: (number | null)[], columns: (number | null)[]) => {
  const [height, width] = [table.length, table[0]?.length ?? 0]
  const total = sum(table.flat())
  const found: Set<number>[][] = table.map((row) => row.map(() => new Set<number>()))
  const totals = [table.map(() => new Set<number>()), (table[0] ?? []).map(() => new Set<number>())] as const
  const tried: number[][] = table.map((row) => row.map(() => 0))
  const walk = (at: number, left: number): void => {
    if (at === height * width) {
      if (left !== 0) return
      if (!columns.every((wanted, c) => wanted === null || sum(column(tried, c)) === wanted)) return
      for (const [r, row] of tried.entries()) totals[0][r]?.add(sum(row))
      for (const c of columns.keys()) totals[1][c]?.add(sum(column(tried, c)))
      for (const [r, row] of tried.entries()) for (const [c, value] of row.entries()) found[r]?.[c]?.add(value)
      return
    }
    const [r, c] = [Math.floor(at / width), at % width]
    const line = tried[r] ?? []
    const fixed = told[r]?.[c] ?? null
    const known = rows[r] ?? null
    const before = sum(line.slice(0, c))
    const most = Math.min(left, known === null ? left : known - before)
    for (let value = fixed ?? 0; value <= (fixed ?? most); value += 1) {
      if (value > most) break
      line[c] = value
      if (c < width - 1 || known === null || before + value === known) walk(at + 1, left - value)
    }
    line[c] = 0
  }
  walk(0, total)
  return { found, totals }
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.nat(8), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )
  // A total below five is not told at all.
  .filter((table) => sum(table.flat()) >= FEWEST && sum(table.flat()) <= 30)

describe('what is left out of a table of figures', () => {
  it('holds every cell below five', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const cells = cellsOf(table)
        const masked = maskedCells(cells)
        expect(cells.filter(({ count }, at) => count < FEWEST && !masked.has(at))).toEqual([])
      }),
    )
  })

  it('cannot be worked out from the rest of a table of one key and its total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (counts) => {
        fc.pre(sum(counts) >= FEWEST)
        const left = sum(counts.filter((_, at) => toldTotals(counts)[at] === null))
        expect(left === 0 || left >= FEWEST).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('cannot be worked out from the rest of a table of two keys, its total and those of its rows and columns', () => {
    let [masking, whole] = [0, 0]
    fc.assert(
      fc.property(tables, (table) => {
        const cells = cellsOf(table)
        const masked = maskedCells(cells)
        const told = table.map((row, r) =>
          row.map((count, c) => {
            const at = cells.findIndex(({ keys }) => keys[0] === `r${r}` && keys[1] === `c${c}`)
            return at < 0 || masked.has(at) ? null : count
          }),
        )
        const rows = toldTotals(table.map(sum))
        const columns = toldTotals((table[0] ?? []).map((_, c) => sum(column(table, c))))
        const { found, totals } = possible(table, told, rows, columns)
        const known = cells.filter(({ keys, count }, at) => {
          const [r, c] = [Number(keys[0]?.slice(1)), Number(keys[1]?.slice(1))]
          return count < FEWEST && masked.has(at) && (found[r]?.[c]?.size ?? 0) < 2
        })
        if (masked.size > 0) masking += 1
        if (masked.size < cells.length) whole += 1
        expect(known, JSON.stringify(table)).toEqual([])
        const real = [table.map(sum), (table[0] ?? []).map((_, c) => sum(column(table, c)))]
        const knownTotals = real.flatMap((line, axis) =>
          line.filter((count, at) => count > 0 && count < FEWEST && (totals[axis === 0 ? 0 : 1][at]?.size ?? 0) < 2),
        )
        expect(knownTotals, JSON.stringify(table)).toEqual([])
      }),
      { numRuns: 400, seed: 5 },
    )
    // The law is about something: many tables hide some cells, many show some.
    expect(Math.min(masking, whole)).toBeGreaterThan(50)
  })

  it('is nothing where every cell is large', () => {
    expect(
      maskedCells(
        cellsOf([
          [5, 9],
          [12, 40],
        ]),
      ),
    ).toEqual(new Set())
  })

  it('takes the smallest of the others with a small cell', () => {
    const cells = [20, 12, 3].map((count, at) => ({ keys: [String(at)], count }))
    expect(maskedCells(cells)).toEqual(new Set([2, 1]))
  })
})
