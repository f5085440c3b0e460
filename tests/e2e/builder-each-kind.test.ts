import { beforeEach, describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../schema/index.ts'
import { expectAccessible } from './support/accessible.ts'
import { askInPage } from './support/ask-in-page.ts'
import { builderByKeyboard } from './support/builder-by-keyboard.ts'
import { builderByMouse } from './support/builder-by-mouse.ts'
import { BUILT_FORMS, byLabels, itemsSaid } from './support/built-forms.ts'
import { runServer } from './support/running-server.ts'
import { expectNoComplaint, openVisit } from './support/visit.ts'

const server = await runServer()
const visit = await openVisit(server)
const { page } = visit
page.setDefaultTimeout(5_000)
await visit.signIn('administration@niort.example')
await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()

const HANDS = [
  { way: 'with the mouse', said: 'à la souris', hands: builderByMouse(page, server) },
  { way: 'with the keys alone', said: 'au clavier', hands: builderByKeyboard(page, server) },
] as const

/** The version in force of the form with this title, as the server holds it. */
const published = async (title: string): Promise<FormDefinition> => {
  const { data } = await askInPage(page, '{ forms { title current { definition } } }', {})
  return data.forms.find((form: { title: string }) => form.title === title).current.definition
}

/** Each is built on a page of its own, loaded anew. */
beforeEach(async () => {
  await page.goto('about:blank')
})

describe.each(BUILT_FORMS)('from an empty form, « $use »', ({ title, use, build, items, holds }) => {
  it.each(HANDS)('is built and published $way', async ({ way, said, hands }) => {
    const named = `${title}, ${said}`
    await hands.begin(named, use)

    await build(hands)
    if (way === 'with the mouse') await expectAccessible(page, `builder-kind-${use.replaceAll(/\W+/g, '-')}`, ['wide'])
    await hands.publish('Première version')

    const form = await published(named)
    expect(itemsSaid(form.items)).toEqual(items)
    expect(byLabels(form)).toMatchObject(holds)
    expectNoComplaint(visit)
  })
})
