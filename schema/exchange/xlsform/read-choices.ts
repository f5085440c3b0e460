import { enumName } from '../../form/enum-name.ts'
import type { OptionList } from '../../form/form.ts'
import { isOptionCode } from '../../form/names.ts'
import { MAX_OPTIONS } from '../../form/parse/scan.ts'
import type { Id } from '../../rules/expression.ts'
import { textIn } from './texts.ts'
import type { Importing, Line } from './workbook.ts'

/** The option lists of a workbook, by their name in it. */
export function readChoices(
  lines: readonly Line[],
  newId: (prefix: string) => Id,
  importing: Importing,
): Map<string, OptionList> {
  const lists = new Map<string, OptionList>()
  const codes = new Map<OptionList, Set<string>>()
  for (const line of lines) {
    const name = line.get('list_name') || line.get('list')
    if (name === '') {
      importing.refuse('import.missing-cell', line.at('list_name'))
      continue
    }
    const list = lists.get(name) ?? { id: newId('l'), label: { fr: name }, options: [] }
    lists.set(name, list)
    const taken = codes.get(list) ?? new Set()
    codes.set(list, taken)
    const code = codeOf(line, taken, importing)
    if (code === undefined) continue
    list.options.push({ id: newId('o'), code, label: textIn(line, 'label', importing) ?? { fr: code } })
  }
  return lists
}

/** The code of an option: valid, and not one that the API could not tell from another of its list. */
function codeOf(line: Line, taken: Set<string>, importing: Importing): string | undefined {
  const code = line.get('name') || line.get('value')
  const at = line.at('name')
  if (code === '') return importing.refuse('import.missing-cell', at)
  if (!isOptionCode(code)) return importing.refuse('import.bad-name', at, { name: code.slice(0, 100) })
  if (taken.has(enumName(code))) return importing.refuse('import.duplicate-name', at, { name: code })
  if (taken.size >= MAX_OPTIONS) return importing.refuse('import.too-large', at, { max: MAX_OPTIONS })
  taken.add(enumName(code))
  return code
}
