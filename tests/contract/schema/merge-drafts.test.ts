import { describe, expect, it } from 'vitest'
import {
  addField,
  addOption,
  compareUpstream,
  type FormDefinition,
  findItem,
  holdsAll,
  mergeDrafts,
  parseForm,
  removeItem,
  renameItem,
  updateItem,
} from '../../../schema/index.ts'
import { parsed, sampleForm } from './sample-form.ts'

const base = parsed(sampleForm())
const rename = (form: FormDefinition, id: string, fr: string) => renameItem(form, { id, label: { fr }, frozen: true })
const added = (form: FormDefinition, id: string, kind: 'text' | 'choice' = 'text') =>
  addField(form, { id, kind, newId: () => `${id}_${Math.random().toString(36).slice(2)}` })

const merged = (mine: FormDefinition, theirs: FormDefinition, unwanted: readonly string[] = []) => {
  const comparison = compareUpstream(base, mine, theirs)
  const keys = comparison.incoming.map(({ key }) => key).filter((key) => !unwanted.includes(key))
  return mergeDrafts({ base, mine }, comparison, new Set(keys))
}
const apiOf = (form: FormDefinition, id: string) => {
  const item = findItem(form, id)
  return item?.t === 'field' ? item.api : undefined
}

describe('two drafts of one form', () => {
  it('are made one, each keeping what it changed', () => {
    const mine = rename(added(base, 'x_mine'), 'f_health', 'Ma santé')
    const theirs = updateItem(added(base, 'x_theirs'), { id: 'f_mobility', patch: { weight: 2 } })

    const { form, leftOut } = merged(mine, theirs)

    expect(leftOut).toEqual([])
    expect(parseForm(form).issues).toEqual([])
    expect(findItem(form, 'f_health')).toMatchObject({ label: { fr: 'Ma santé' } })
    expect(findItem(form, 'f_mobility')).toMatchObject({ weight: 2 })
    expect([findItem(form, 'x_mine'), findItem(form, 'x_theirs')]).not.toContain(undefined)
  })

  it('are not stopped by a name both gave: mine gets another', () => {
    const { form } = merged(added(base, 'x_mine'), added(base, 'x_theirs'))

    expect(parseForm(form).issues).toEqual([])
    expect(apiOf(form, 'x_theirs')).toBe(apiOf(added(base, 'x_theirs'), 'x_theirs'))
    expect(apiOf(form, 'x_mine')).not.toBe(apiOf(form, 'x_theirs'))
  })

  it('are not stopped by a code both gave to a new option', () => {
    const mine = addOption(base, { list: 'l_means', id: 'o_mine', code: 'velo' })
    const theirs = addOption(base, { list: 'l_means', id: 'o_theirs', code: 'velo' })

    const { form } = merged(mine, theirs)

    const codes = form.lists.find(({ id }) => id === 'l_means')?.options.map(({ id, code }) => [id, code])
    expect(parseForm(form).issues).toEqual([])
    expect(codes).toContainEqual(['o_theirs', 'velo'])
    expect(codes).toContainEqual(['o_mine', 'velo2'])
  })

  it('never take what is not wanted, even where something wanted needs it: that is left, and said', () => {
    const theirs = added(base, 'x_theirs', 'choice')
    const list = theirs.lists.at(-1)?.id ?? ''

    const { form, leftOut } = merged(base, theirs, [`lists/${list}`])

    expect(leftOut.map(({ key }) => key)).toEqual(['items/x_theirs'])
    expect(form).toEqual(base)
  })

  it('keep the origin of the side that changed it', () => {
    const theirs = { ...base, basedOn: { template: 'F_model', version: 3 } }

    expect(holdsAll(compareUpstream(base, base, theirs), base)).toBe(false)
    expect(merged(rename(base, 'f_health', 'Ma santé'), theirs).form.basedOn).toEqual(theirs.basedOn)
  })

  it('are the same to a side that already holds all of the other', () => {
    const theirs = rename(base, 'f_health', 'Santé globale')
    const mine = updateItem(theirs, { id: 'f_mobility', patch: { weight: 2 } })
    const without = removeItem(base, { id: 'f_means' })

    expect(holdsAll(compareUpstream(base, mine, theirs), base)).toBe(true)
    expect(holdsAll(compareUpstream(base, mine, without), base)).toBe(false)
  })
})
