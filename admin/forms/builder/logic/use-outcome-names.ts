import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { OptionId } from '../../../../schema/index.ts'
import { useLocale } from '../../../app/i18n/use-locale.ts'
import { DecisionOutcomesDocument } from '../../../data/generated/graphql.ts'
import { sendDocument } from '../../../data/graphql-client.ts'

const NOBODY: ReadonlyMap<OptionId, string> = new Map()

/** The names this PLIE gives the outcomes of its decisions, by id; empty until they are known. */
export function useOutcomeNames(): ReadonlyMap<OptionId, string> {
  const locale = useLocale()
  const { data } = useQuery({
    queryKey: ['forms', 'outcomes', locale],
    queryFn: ({ signal }) => sendDocument(DecisionOutcomesDocument, {}, { signal }),
  })
  return useMemo(
    () => (data === undefined ? NOBODY : new Map(data.outcomes.map(({ id, label }) => [id, label]))),
    [data],
  )
}
