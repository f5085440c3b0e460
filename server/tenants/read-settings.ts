import { useCase } from '../platform/use-case.ts'
import { SETTINGS_SECTIONS } from './settings/index.ts'
import { type KeptSetting, plieSettings } from './settings.repository.ts'

/** Everything the PLIE decides for itself, part by part. */
export const readSettings = useCase(
  'plie.read-settings',
  async (ctx, _: null): Promise<KeptSetting[]> => {
    ctx.access.require('plie.configure')
    const found: KeptSetting[] = []
    for (const section of SETTINGS_SECTIONS) found.push(await plieSettings(ctx).get(section))
    return found
  },
  { reads: true },
)
