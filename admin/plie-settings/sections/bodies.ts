import { z } from 'zod'
import { listOf, typedLabel } from '../cited.ts'
import { type SettingSection, typedText } from '../setting-section.ts'
import { BodiesInputs } from './BodiesInputs.tsx'

/** An id of its own for a body that has none: decisions name it for good. */
const newId = (): string => `b_${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`
const kept = z.object({ decides: z.array(z.string()).catch([]), every: z.string().nullable().catch(null) })

export const bodies: SettingSection = {
  words: 'plieSettings.bodies',
  read: (json) => listOf(json),
  write: (typed) =>
    listOf(typed).map(({ id, name, decides, every, members, source, attendedPerYear }) => {
      const seated = listOf(members).map(typedLabel)
      const pace = kept.parse({ decides, every: typedText(every) === '' ? null : every })
      return {
        ...{ id: typedText(id) === '' ? newId() : typedText(id), name: typedLabel(name), ...pace },
        ...(seated.length === 0 ? {} : { members: seated }),
        ...(Array.isArray(attendedPerYear) ? { attendedPerYear } : {}),
        source: typedText(source),
      }
    }),
  Inputs: BodiesInputs,
}
