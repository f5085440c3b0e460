import type { Sentences } from '../sentences.ts'

export const participations: Sentences['participations'] = {
  obstacles: {
    operation_closed: (p) => `Operation ${p('operation')} is closed.`,
    outside_operation: (p) => `The operation runs from ${p('firstDay')} to ${p('lastDay')}.`,
    not_followed: () => 'The person is not being followed.',
    before_journey: (p) => `The accompaniment only began on ${p('admittedOn')}.`,
    already_in: (p) => `Already in since ${p('enteredOn')}.`,
    before_last_exit: (p) => `Left this operation on ${p('exitedOn')}: a return comes after.`,
    elsewhere: (p) => `Still in operation ${p('operation')} on that day.`,
  },
  acts: {
    entered: (p) => `Entered FSE+ operation ${p('operation')} on ${p('day')}.`,
    reentered: (p) => `Came back to FSE+ operation ${p('operation')} on ${p('day')}.`,
    left: (p) => `Left FSE+ operation ${p('operation')} on ${p('day')}.`,
    updated: (p) => `Participation in FSE+ operation ${p('operation')} corrected.`,
    removed: (p) => `Participation in FSE+ operation ${p('operation')} taken out.`,
  },
}
