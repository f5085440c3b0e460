import { describe, expect, it } from 'vitest'
import type { ChangeKind, FormChange } from '../../../schema/index.ts'
import { tieApiChanges } from '../../../server/publications/tied-api-changes.ts'

const change = (kind: ChangeKind, subject: string): FormChange => ({
  kind,
  subject,
  label: { fr: subject },
  compatibility: 'safe',
  params: {},
})
const api = (description: string, ...origins: string[]) => ({ breaking: false, description, origins })

describe('a change of the API', () => {
  it('stands under the closest change of the form that reaches the API', () => {
    const changes = [change('item.label', 'f_a'), change('field.searchable', 'f_a'), change('list.label', 'l_a')]

    const { byChange, others } = tieApiChanges(changes, [
      api('filtre', 'f_a'),
      // Its list was only given another label: the field is what brings it.
      api('type', 'l_a', 'f_a'),
    ])

    expect(byChange.map((one) => one.map(({ description }) => description))).toEqual([[], ['filtre', 'type'], []])
    expect(others).toEqual([])
  })

  it('stays apart when no change of the form accounts for it, one that breaks included', () => {
    const broken = { breaking: true, description: 'Rupture', origins: [] }

    const { byChange, others, all } = tieApiChanges([change('form.title', 'F_a')], [broken, api('ailleurs', 'f_other')])

    expect(byChange).toEqual([[]])
    expect(others).toEqual([broken, api('ailleurs', 'f_other')])
    expect(all).toEqual(others)
  })
})
