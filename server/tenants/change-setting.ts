import { z } from 'zod'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { parseInput } from '../platform/parse-input.ts'
import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'
import { VersionConflict } from '../platform/version-conflict.ts'
import { type SettingsSectionName, settingsSections } from './settings/index.ts'
import { type KeptSetting, plieSettings } from './settings.repository.ts'

export interface ChangeSetting {
  readonly section: SettingsSectionName
  /** The whole part as it is to be. */
  readonly value: unknown
  /** Revision of the part that was shown. */
  readonly revision: number
}

/** Changes one part of what the PLIE decides for itself. @throws InvalidInput at `value.…`, VersionConflict */
export const changeSetting = useCase(
  'plie.change-setting',
  async (ctx, { section, value, revision }: ChangeSetting): Promise<KeptSetting> => {
    ctx.access.require('plie.configure')
    concerns(ctx, 'plie', plieOf(ctx))
    const kept = await plieSettings(ctx).lock(section)

    const asked = parseInput(z.object({ value: settingsSections[section].input }), { value })
    if (kept.revision !== revision)
      throw new VersionConflict({
        version: kept.revision,
        changedAt: kept.changedAt ?? undefined,
        changedBy: kept.changedBy ?? undefined,
      })

    await plieSettings(ctx).write(kept, asked.value)

    announce(ctx, 'plie-setting-changed', { section })
    return plieSettings(ctx).get(section)
  },
)
