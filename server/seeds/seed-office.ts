import { recordAbsence } from '../caseloads/index.ts'
import { readDueItems, snoozeDueItem } from '../due/index.ts'
import { newId } from '../platform/ids.ts'
import { systemContext } from '../platform/system-context.ts'
import { daysAfter } from './demo/dates.ts'
import type { Scene } from './playing/scene.ts'
import { memberActor } from './playing/simulated-context.ts'

const PUT_OFF = 2
const READ = 50

/** What the office did around the journeys: a référent was away last spring and covered, another puts off what is not for today. */
export const seedOffice = async ({ runtime, plie, staff, today }: Scene): Promise<void> => {
  const [, second = '', third = ''] = staff.referents
  const coordination = systemContext(runtime, plie, memberActor(staff.coordination, 'coordination'))
  await recordAbsence(coordination, {
    ...{ referentId: third, coverId: second, fromDay: daysAfter(today, -150), untilDay: daysAfter(today, -120) },
    idempotencyKey: newId(),
  })
  const referent = () => systemContext(runtime, plie, memberActor(second, 'referent'))
  const asked = { mine: true, awake: true, first: READ, offset: 0, selection: null }
  const { items } = await readDueItems(referent(), asked)
  const later = items.filter(({ lateDays, dossierId, maySnooze }) => lateDays === 0 && dossierId !== null && maySnooze)
  for (const { dossierId, key } of later.slice(0, PUT_OFF))
    await snoozeDueItem(referent(), {
      dossierId: dossierId ?? '',
      key,
      until: daysAfter(today, 9),
      word: 'Vu au téléphone',
    })
}
