/** A reproducible source of chance: the same seed always tells the same stories. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number
  /** True that many times out of a hundred. */
  percent(chance: number): boolean
  pick<Item>(items: readonly [Item, ...Item[]]): Item
  /** Some of the items, each once, in their own order; at least `min`. */
  some<Item>(items: readonly Item[], min: number, max: number): Item[]
  /** One of the keys, more often the heavier ones. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key
}

/** mulberry32: 32 bits of state, plenty for stories. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

export const randomFrom = (seed: string): Random => {
  const next = generator(hashOf(seed))
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    between,
    percent: (chance) => next() * 100 < chance,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    some: (items, min, max) => {
      const wanted = Math.min(items.length, between(min, max))
      const chosen = new Set<number>()
      while (chosen.size < wanted) chosen.add(between(0, items.length - 1))
      return items.filter((_, index) => chosen.has(index))
    },
    weighted: (weights) => {
      const keys = Object.keys(weights).filter((key): key is keyof typeof weights => Object.hasOwn(weights, key))
      const total = keys.reduce((sum, key) => sum + weights[key], 0)
      let left = next() * total
      const last = keys.at(-1)
      for (const key of keys) {
        left -= weights[key]
        if (left < 0) return key
      }
      if (last === undefined) throw new RangeError('No weights were given.')
      return last
    },
  }
}
