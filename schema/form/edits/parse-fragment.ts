import type { Issue } from '../../issue.ts'
import { FORM_SPEC, type Item } from '../form.ts'
import { itemsIn } from '../items.ts'
import { readItem } from '../parse/read-items.ts'
import { readList } from '../parse/read-list.ts'
import { Reader } from '../parse/reader.ts'
import { scan } from '../parse/scan.ts'
import type { FormFragment } from './copy-items.ts'

/** Reads a clipboard's content from untrusted JSON, as `parseForm` does a form. Its conditions are checked once pasted. */
export function parseFragment(
  input: unknown,
): { fragment: FormFragment; issues: readonly [] } | { fragment: null; issues: readonly Issue[] } {
  const unreadable = scan(input)
  if (unreadable) return { fragment: null, issues: [unreadable] }
  const reader = new Reader()
  const source = reader.object(input, [], ['spec', 'from', 'items', 'lists'])
  if (!source) return { fragment: null, issues: reader.issues }
  const from = reader.id(source.get('from'), ['from'])
  const items = reader.array(source.get('items'), ['items'], (one, at) => readItem(reader, one, at))
  const lists = reader.array(source.get('lists'), ['lists'], (one, at) => readList(reader, one, at), 1_000)
  if (source.get('spec') !== FORM_SPEC) reader.report('document.unknown-spec', ['spec'], { expected: FORM_SPEC })
  checkIds(reader, items, new Set(lists.map(({ id }) => id)))
  return from === undefined || reader.issues.length > 0
    ? { fragment: null, issues: reader.issues }
    : { fragment: { spec: FORM_SPEC, from, items, lists }, issues: [] }
}

function checkIds(reader: Reader, items: readonly Item[], lists: ReadonlySet<string>): void {
  const seen = new Set<string>()
  const visit = (item: Item): void => {
    if (seen.has(item.id)) reader.report('document.duplicate-id', ['items', item.id], { id: item.id })
    seen.add(item.id)
    if (item.t === 'field' && item.list !== undefined && !lists.has(item.list)) {
      reader.report('document.unknown-list', ['items', item.id, 'list'], { list: item.list })
    }
    for (const inside of itemsIn(item)) visit(inside)
  }
  for (const item of items) visit(item)
}
