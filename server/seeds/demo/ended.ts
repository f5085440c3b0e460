import {
  type Answers,
  deriveFacts,
  evaluate,
  type Json,
  type KnownRecord,
  type PlainDate,
} from '../../../schema/index.ts'
import { daysAfter } from './dates.ts'
import type { DemoSubmission } from './demo-dossier.ts'
import { fillDiagnostic, type Levels, laterLevels } from './diagnostics.ts'
import { endingOf } from './endings.ts'
import { fillForm } from './fill-form.ts'
import { type Story, sent, type Telling } from './telling.ts'
import { steps, together } from './work.ts'

/** A parcours whose exit the PLIE's own criteria decide; a situation they leave open is told again. */
export const ended = (
  telling: Telling,
  openedAt: PlainDate,
  prescription: DemoSubmission,
  first: Answers,
  levels: Levels,
  metOn: PlainDate,
): Story => {
  const { random, today, status, forms } = telling
  for (let tries = 0; tries < 50; tries += 1) {
    const decidedOn = daysAfter(today, -(status === 'exited' ? random.between(10, 120) : random.between(0, 9)))
    const ending = endingOf(random, decidedOn)
    const seenAgain = ending.lifted > 0 || random.percent(40)
    const finalOn = daysAfter(decidedOn, -random.between(1, 8))
    const last = laterLevels(levels, random, ending.lifted)
    const given: Record<string, Json> = { committeeApproval: null, noFinalDiagnostic: !seenAgain, ...ending.answers }
    const answers = fillForm(forms.exit, { random, on: decidedOn, given })
    const work = together(steps(random, metOn, daysAfter(decidedOn, -300)), ending.work)
    const situation: KnownRecord = {
      participant: { birthDate: null, statuses: [], commune: null },
      dossier: { openedAt, status: 'active', validatedSteps: 0, unjustifiedAbsences: 0, plieActionUnderWay: null },
      ...work,
      diagnostics: { first: levels, last: seenAgain ? last : null },
    }
    const facts = deriveFacts(situation, decidedOn)
    const { verdict, issues } = evaluate(forms.exit, answers, { facts, today: decidedOn })
    if (verdict.kind !== 'decided' || issues.some(({ severity }) => severity === 'error')) continue
    return {
      status,
      openedAt,
      closedAt: status === 'exited' ? decidedOn : null,
      ...work,
      submissions: [
        prescription,
        sent('diagnostic', first, metOn),
        ...(seenAgain
          ? [
              sent(
                'diagnostic',
                fillDiagnostic(forms.diagnostic, last, { random, on: finalOn, before: first }),
                finalOn,
              ),
            ]
          : []),
        sent('exit', answers, decidedOn),
      ],
      exit: { outcome: verdict.outcome, ruleId: verdict.rule.id, decidedOn, answers, situation },
    }
  }
  throw new Error('No story reached an exit that the criteria decide.')
}
