import { describe, expect, it } from 'vitest'
import { sideOf, undecided, wantedOf } from '../../../admin/forms/builder/conflict/merge-choices.ts'
import { holdsTheirs } from '../../../admin/forms/builder/state/holds-theirs.ts'
import { compareUpstream, type FormDefinition, renameItem, updateItem } from '../../../schema/index.ts'
import { parsed, sampleForm } from '../schema/sample-form.ts'

const base = parsed(sampleForm())
const rename = (form: FormDefinition, id: string, fr: string) => renameItem(form, { id, label: { fr }, frozen: true })

describe('what is chosen between two drafts', () => {
  const mine = rename(base, 'f_health', 'Ma santé')
  const theirs = updateItem(rename(base, 'f_health', 'Santé globale'), { id: 'f_mobility', patch: { weight: 2 } })
  const comparison = compareUpstream(base, mine, theirs)

  it('is theirs where nothing contradicts it, and nothing yet where something does', () => {
    expect(comparison.incoming.map((one) => [one.key, sideOf(one, new Map())])).toEqual([
      ['items/f_mobility', 'theirs'],
      ['items/f_health', null],
    ])
    expect(undecided(comparison, new Map()).map(({ key }) => key)).toEqual(['items/f_health'])
    expect([...wantedOf(comparison, new Map())]).toEqual(['items/f_mobility'])
  })

  it('is what the person says, on every line', () => {
    const choices = new Map([
      ['items/f_mobility', 'mine'],
      ['items/f_health', 'theirs'],
    ] as const)

    expect(undecided(comparison, choices)).toEqual([])
    expect([...wantedOf(comparison, choices)]).toEqual(['items/f_health'])
  })
})

describe('a draft the server refuses', () => {
  const sent = rename(base, 'f_health', 'Santé reçue')
  const next = rename(base, 'f_health', 'Santé suivante')

  it('asks nothing when what the server holds is one’s own, sent and never answered', () => {
    expect(holdsTheirs({ base, lost: sent, mine: next }, structuredClone(sent))).toBe(true)
    expect(holdsTheirs({ base, lost: null, mine: next }, sent)).toBe(false)
  })

  it('asks nothing when it holds all that the server holds, and asks as soon as something would be lost', () => {
    const more = updateItem(sent, { id: 'f_mobility', patch: { weight: 2 } })

    expect(holdsTheirs({ base, lost: null, mine: more }, sent)).toBe(true)
    expect(holdsTheirs({ base, lost: null, mine: sent }, more)).toBe(false)
  })
})
