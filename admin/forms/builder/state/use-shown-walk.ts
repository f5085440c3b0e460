import { useMemo, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { Builder } from './builder-context.ts'
import { placeOfStep } from './place-of-step.ts'
import type { BuilderPlace } from './places-context.ts'
import { useStepSentence } from './use-step-sentence.ts'

/** What was just taken back or done again; `rank` tells two alike apart. */
export interface ToldWalk {
  readonly rank: number
  readonly sentence: string
}

/** The builder whose undo and redo show the place they changed, whatever the view in front, and say what they did. */
export function useShownWalk(
  builder: Builder,
  show: (place: BuilderPlace) => void,
): { builder: Builder; told: ToldWalk | null } {
  const t = useTranslate()
  const sentenceOf = useStepSentence()
  const [told, setTold] = useState<ToldWalk | null>(null)
  const shown = useMemo(() => {
    const walk = (steps: number) => {
      const { past, future } = builder.history
      const step = steps < 0 ? past.at(Math.max(steps, -past.length)) : future[Math.min(steps, future.length) - 1]
      const form = builder.walk(steps)
      if (step === undefined) return form
      show(placeOfStep(step, form))
      const sentence = t(steps < 0 ? 'forms.undone' : 'forms.redone', { edit: sentenceOf(step, form) })
      setTold((last) => ({ rank: (last?.rank ?? 0) + 1, sentence }))
      return form
    }
    return { ...builder, walk, undo: () => void walk(-1), redo: () => void walk(1) }
  }, [builder, show, t, sentenceOf])
  return { builder: shown, told }
}
