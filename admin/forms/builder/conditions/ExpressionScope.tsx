import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useTranslate } from 'react-admin'
import type { Draft } from './model/draft.ts'
import { insideList, type Scope } from './model/scope.ts'
import { type Source, type SourceWords, sourcesIn } from './model/sources.ts'

/** Something to say about one node of the expression. */
export interface Message {
  severity: 'error' | 'warning' | 'info'
  text: string
}

interface Surroundings {
  scope: Scope
  /** What is wrong, or worth a look, by the key of the node it is about. */
  messages: ReadonlyMap<string, readonly Message[]>
  sources: readonly Source[]
}

const ExpressionContext = createContext<Surroundings | null>(null)

/** What an expression may read where it stands, and what is wrong with it. @throws outside of an editor. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(ExpressionContext)
  if (surroundings === null) throw new Error('inputs of an expression live inside its editor')
  return surroundings
}

interface ScopeProviderProps {
  scope: Scope
  messages: Surroundings['messages']
  children: ReactNode
}

export const ScopeProvider = ({ scope, messages, children }: ScopeProviderProps) => {
  const words = useSourceWords()
  const sources = useMemo(() => sourcesIn(scope, words), [scope, words])
  const value = useMemo(() => ({ scope, messages, sources }), [scope, messages, sources])
  return <ExpressionContext value={value}>{children}</ExpressionContext>
}

/** What stands inside reads the rows of a list. */
export const RowScope = ({ list, children }: { list: Draft | undefined; children: ReactNode }) => {
  const { scope, messages } = useSurroundings()
  const inside = useMemo(() => insideList(scope, list), [scope, list])
  return (
    <ScopeProvider scope={inside} messages={messages}>
      {children}
    </ScopeProvider>
  )
}

function useSourceWords(): SourceWords {
  const t = useTranslate()
  return useMemo(
    () => ({
      heading: (name) => t(`conditions.headings.${name}`),
      row: (label) => t('conditions.headings.row', { label }),
      score: (label) => t('conditions.score_of', { label }),
      age: (label) => t('conditions.age_from', { label }),
      count: (label) => t('conditions.count_of', { label }),
    }),
    [t],
  )
}
