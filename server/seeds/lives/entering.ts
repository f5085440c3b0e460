import type { PlainDate } from '../../../schema/index.ts'
import type { Random } from '../demo/random.ts'
import { after, decidedOn } from './days.ts'
import type { Arrival, Diary } from './deed.ts'
import { planInterview } from './interview.ts'
import type { PlieRules } from './plie-rules.ts'
import { REASONS } from './reasons.ts'
import { planFirstStep } from './steps.ts'

export interface Entered {
  readonly on: PlainDate
  /** Étapes already written. */
  readonly steps: number
  /** Interviews held, and whether the contract of engagement is signed. */
  readonly interviews: number
  readonly signed: boolean
}

/** From the day somebody is proposed to the decision of entry; null when they do not enter. @source domain §3 #1 to #8 */
export const planEntry = (
  rules: PlieRules,
  random: Random,
  diary: Diary,
  { openedOn, how }: { openedOn: PlainDate; how: Arrival },
): Entered | null => {
  diary.add({ do: 'open', how, on: openedOn })
  const { forms, journey } = rules
  // The sheet of a public link comes into the dossier by itself.
  if (forms.has('prescription') && how !== 'sheet')
    diary.add({ do: 'fill', form: 'prescription', lifted: 0, on: openedOn })
  const welcomedOn = how === 'referent' ? openedOn : planCheck(random, diary, openedOn)
  if (welcomedOn === null) return null

  let met = after(random, welcomedOn, 3, 12)
  planInterview(random, diary, { on: met, reason: 'welcome', minutes: [60, 90] })
  if (journey.entryEvidence !== null && (journey.entryBlockedWithoutEvidence === true || random.percent(85)))
    diary.add({ do: 'documents', on: met })
  if (random.percent(5)) {
    diary.add({
      do: 'move',
      act: 'drop',
      by: 'referent',
      reason: random.pick(REASONS.drop),
      on: after(random, met, 6, 25),
    })
    return null
  }
  met = after(random, met, 7, 14)
  planInterview(random, diary, { on: met, reason: 'diagnostic', minutes: [60, 90] })
  if (forms.has('diagnostic')) met = planDiagnostic(random, diary, met)
  const needsStep = journey.stepBeforeEntry === true || random.percent(35)
  if (needsStep) planFirstStep(rules, random, diary, met)
  const signs = forms.has('contract') && journey.contractBeforeEntry === true
  if (signs) diary.add({ do: 'fill', form: 'contract', lifted: 0, on: met })
  const on = planDecision(rules, random, diary, after(random, met, 0, 5))
  return on === null ? null : { on, steps: needsStep ? 1 : 0, interviews: 2, signed: signs }
}

/** The coordination checks, turns away a few, and names the référent. */
const planCheck = (random: Random, diary: Diary, openedOn: PlainDate): PlainDate | null => {
  let day = after(random, openedOn, 1, 5)
  if (random.percent(70)) diary.add({ do: 'move', act: 'start_check', by: 'coordination', on: day })
  day = after(random, day, 1, 7)
  if (random.percent(5)) {
    diary.add({ do: 'move', act: 'reject', by: 'coordination', reason: random.pick(REASONS.reject), on: day })
    return null
  }
  diary.add({ do: 'move', act: 'welcome', by: 'coordination', on: day })
  return day
}

/** Often begun at one meeting and finished at the next. Gives the day it is finished. */
const planDiagnostic = (random: Random, diary: Diary, on: PlainDate): PlainDate => {
  if (random.percent(60)) {
    diary.add({ do: 'fill', form: 'diagnostic', lifted: 0, on })
    return on
  }
  const finished = after(random, on, 4, 14)
  diary.add({ do: 'begin', form: 'diagnostic', lifted: 0, on })
  planInterview(random, diary, { on: finished, reason: 'diagnostic', minutes: [30, 60] })
  diary.add({ do: 'fill', form: 'diagnostic', lifted: 0, on: finished })
  return finished
}

/** Proposed, and accepted at once for most; a few are put off, or refused. */
const planDecision = (rules: PlieRules, random: Random, diary: Diary, asked: PlainDate): PlainDate | null => {
  // Whoever decides goes over a diagnostic that the PLIE has no form for.
  const proposal = rules.forms.has('diagnostic')
    ? ({ by: 'referent' } as const)
    : ({ by: 'coordination', override: true, reason: 'Le diagnostic est tenu hors de la plateforme.' } as const)
  diary.add({ do: 'move', act: 'propose_entry', ...proposal, on: asked })
  const decided = decidedOn(rules, random, asked)
  const verdict = random.weighted({ admit: 86, postpone: 9, refuse: 5 })
  if (verdict === 'admit') {
    diary.add({ do: 'move', act: 'admit', by: 'coordination', on: decided })
    return decided
  }
  diary.add({ do: 'move', act: verdict, by: 'coordination', reason: random.pick(REASONS[verdict]), on: decided })
  if (verdict === 'refuse') return null
  const again = after(random, decided, 15, 35)
  planInterview(random, diary, { on: again, reason: 'follow_up', minutes: [30, 60] })
  diary.add({ do: 'move', act: 'propose_entry', ...proposal, on: again })
  const on = decidedOn(rules, random, again)
  diary.add({ do: 'move', act: 'admit', by: 'coordination', on })
  return on
}
