import { patched } from '../form/edits/patch.ts'
import type { Id } from '../rules/expression.ts'

/** One element in its sequence. `value` is the element as given, or with properties changed since. */
interface Link<T> {
  value: T
  home: Home<T>
  before: Link<T> | null
  next: Link<T> | null
  /** What it holds, itself a sequence. */
  readonly inside: Home<T>
}

/** One sequence: what a section holds, or the form. */
interface Home<T> {
  owner: Link<T> | null
  first: Link<T> | null
  last: Link<T> | null
  touched: boolean
}

/** How elements hold others; by default they do not. `withKids` must give back an element that says so of exactly these, whatever it held. */
export interface Kinship<T> {
  kids(element: T): readonly T[]
  withKids(element: T, kids: readonly T[]): T
}

/**
 * A sequence of elements, nested or not, being changed: each operation takes the same time however many there are. An
 * operation says false when what it is about is not there, and then does nothing. `result` gives back the very same
 * elements wherever nothing changed.
 */
export class ElementChain<T extends { readonly id: Id }> {
  private readonly links = new Map<Id, Link<T>>()
  private readonly root: Home<T> = { owner: null, first: null, last: null, touched: false }

  constructor(
    elements: readonly T[],
    private readonly kinship: Kinship<T> = { kids: () => [], withKids: (element) => element },
  ) {
    this.fill(this.root, elements)
  }

  get(id: Id): T | undefined {
    return this.links.get(id)?.value
  }

  /** Gives a property its value; undefined takes it away. */
  set(id: Id, key: string, value: unknown): boolean {
    const link = this.links.get(id)
    if (link === undefined) return false
    link.value = patched(link.value, { [key]: value })
    // What an element may hold depends on its kind.
    this.touch(key === 't' ? link.inside : link.home)
    return true
  }

  insert(of: Id | null, after: Id | null, element: T): boolean {
    const home = this.home(of)
    if (home === undefined || this.clashes(element)) return false
    this.put(this.link(element, home), home, after)
    return true
  }

  move(id: Id, of: Id | null, after: Id | null): boolean {
    const link = this.links.get(id)
    const home = this.home(of)
    if (link === undefined || home === undefined || id === after) return false
    for (let around: Link<T> | undefined | null = home.owner; around; around = around.home.owner) {
      if (around === link) return false
    }
    this.take(link)
    this.put(link, home, after)
    return true
  }

  remove(id: Id): boolean {
    const link = this.links.get(id)
    if (link === undefined) return false
    this.take(link)
    this.forget(link)
    return true
  }

  /** The elements in their order; undefined when nothing changed. */
  result(): T[] | undefined {
    return this.root.touched ? this.read(this.root) : undefined
  }

  private home(of: Id | null): Home<T> | undefined {
    return of === null ? this.root : this.links.get(of)?.inside
  }

  private clashes(element: T): boolean {
    return this.links.has(element.id) || this.kinship.kids(element).some((kid) => this.clashes(kid))
  }

  private fill(home: Home<T>, elements: readonly T[]): void {
    for (const element of elements) {
      const link = this.link(element, home)
      link.before = home.last
      if (home.last) home.last.next = link
      else home.first = link
      home.last = link
    }
  }

  private link(value: T, home: Home<T>): Link<T> {
    const inside: Home<T> = { owner: null, first: null, last: null, touched: false }
    const link: Link<T> = { value, home, before: null, next: null, inside }
    inside.owner = link
    this.links.set(value.id, link)
    this.fill(inside, this.kinship.kids(value))
    return link
  }

  /** An unknown neighbour is the end: nothing is lost for it. */
  private put(link: Link<T>, home: Home<T>, after: Id | null): void {
    const neighbour = after === null ? undefined : this.links.get(after)
    const before = after === null ? null : neighbour?.home === home ? neighbour : home.last
    const next = before === null ? home.first : before.next
    link.home = home
    link.before = before
    link.next = next
    if (before) before.next = link
    else home.first = link
    if (next) next.before = link
    else home.last = link
    this.touch(home)
  }

  private take(link: Link<T>): void {
    const { before, next, home } = link
    if (before) before.next = next
    else home.first = next
    if (next) next.before = before
    else home.last = before
    link.before = null
    link.next = null
    this.touch(home)
  }

  private touch(home: Home<T>): void {
    for (let at: Home<T> | undefined = home; at && !at.touched; at = at.owner?.home) at.touched = true
  }

  private forget(link: Link<T>): void {
    this.links.delete(link.value.id)
    for (let kid = link.inside.first; kid; kid = kid.next) this.forget(kid)
  }

  private read(home: Home<T>): T[] {
    const found: T[] = []
    for (let link = home.first; link; link = link.next) {
      found.push(link.inside.touched ? this.kinship.withKids(link.value, this.read(link.inside)) : link.value)
    }
    return found
  }
}
