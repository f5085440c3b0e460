import { describe, expect, it } from 'vitest'
import { describeExpression, expressionsOf, LOCALES } from '../../../schema/index.ts'
import { presets } from '../../../schema/presets/index.ts'

/** Kept beside this test for people to read; written again with `vitest -u` when a sentence is changed on purpose. */
describe.each(Object.entries(presets))('the conditions and rules of %s', (key, { forms }) => {
  it.each(LOCALES)('read in words (%s)', async (locale) => {
    const lines = Object.values(forms).flatMap((form) =>
      form === null
        ? []
        : [
            `# ${form.key}`,
            ...expressionsOf(form).map(({ owner, path, expr }) => {
              const place = path.at(-1) === 'when' ? path[0] : path.at(-1)
              return `${owner} (${place}): ${describeExpression(form, expr, locale)}`
            }),
          ],
    )
    expect(lines.length).toBeGreaterThan(1)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`__sentences__/${key}.${locale}.txt`)
  })
})
