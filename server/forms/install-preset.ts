import { nationalVocabulary, type PliePreset, presets } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { addVersion } from './add-version.ts'
import { bumpCatalogue, forms } from './form.repository.ts'
import { recordOrigin } from './form-origin.repository.ts'

/**
 * Gives a new PLIE the words, settings, bodies and forms of a preset, each form published as version 1. A form its text
 * gives nothing for is not installed: the default one is started from on purpose, in the catalogue. Called by the use case
 * that opens the PLIE, which asks for the authorization.
 */
export const installPreset = async (ctx: RequestContext, key: string): Promise<void> => {
  const preset = Object.values<PliePreset>(presets).find((one) => one.key === key)
  if (preset === undefined) throw new InvalidInput([inputIssue('input.unknown', 'preset')])
  for (const definition of Object.values(preset.forms)) {
    if (definition === null) continue
    const form = await forms(ctx).add({
      id: newId(),
      key: definition.key,
      kind: definition.kind,
      title: definition.title,
      createdAt: ctx.now,
    })
    await addVersion(ctx, form.id, definition, `Modèle ${preset.name}`, null)
    await recordOrigin(ctx, form.id, `${preset.key}/${definition.key}`)
  }
  await bumpCatalogue(ctx)
  await ctx.em.execute('update plie set vocabulary = ?::jsonb, settings = ?::jsonb, preset = ? where id = ?', [
    // The words in use: its own, and the usual one for what its text does not name.
    JSON.stringify({ ...nationalVocabulary, ...preset.vocabulary }),
    JSON.stringify({
      ...preset.settings,
      outcomes: preset.outcomes,
      bodies: preset.bodies,
      ambiguities: preset.ambiguities,
    }),
    preset.key,
    plieOf(ctx),
  ])
}
