import { validateSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { presets } from '../../../schema/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { buildTenantSchema } from '../../../server/graphql/tenant-schema/index.ts'
import { catalogue, published } from './forms.ts'
import { typedSdl } from './typed-sdl.ts'

describe.each(Object.entries(presets))('the typed API of %s', (key, preset) => {
  it('is the one that was published', async () => {
    const forms = Object.values(preset.forms).filter((form) => form !== null)

    const schema = buildTenantSchema(buildCoreSchema(), catalogue(...forms.map((form) => published([form]))))

    expect(validateSchema(schema)).toEqual([])
    await expect(typedSdl(schema)).toMatchFileSnapshot(`golden/${key}.sdl`)
  })
})
