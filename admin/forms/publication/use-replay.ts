import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocale } from '../../app/i18n/use-locale.ts'
import { ReplayDraftDocument, type ReplayDraftQuery } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'

type Run = NonNullable<ReplayDraftQuery['replayDraft']>
export type ReplayedEntry = Run['entries'][number]

/** What the runs have found so far. */
export interface ReplaySoFar {
  comparable: boolean
  total: number
  lookedAt: number
  changed: number
  undecided: number
  entries: ReplayedEntry[]
}

const START = ''

/**
 * Runs a draft on what is already filled, run after run until everything was looked at or somebody stops it. `outdated`: the
 * draft is no longer the one that was reviewed.
 */
export const useReplay = (formId: string, revision: number) => {
  const locale = useLocale()
  const [stopped, setStopped] = useState(false)
  const { data, error, fetchNextPage, hasNextPage, isFetching, refetch } = useInfiniteQuery({
    queryKey: ['forms', 'replay', formId, revision, locale],
    queryFn: async ({ pageParam, signal }) => {
      const after = pageParam === START ? null : pageParam
      return (await sendDocument(ReplayDraftDocument, { formId, revision, after }, { signal })).replayDraft
    },
    initialPageParam: START,
    getNextPageParam: (last) => last?.endCursor ?? undefined,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  useEffect(() => {
    if (hasNextPage && !isFetching && !stopped && error === null) void fetchNextPage()
  }, [hasNextPage, isFetching, stopped, error, fetchNextPage])

  const runs = data?.pages ?? []
  return {
    found: foundIn(runs.flatMap((run) => run ?? [])),
    outdated: runs.some((run) => run === null),
    error,
    running: isFetching || (hasNextPage && !stopped && error === null),
    stopped: stopped && hasNextPage,
    stop: () => setStopped(true),
    goOn: () => {
      setStopped(false)
      if (error !== null) void (data === undefined ? refetch() : fetchNextPage())
    },
  }
}

const foundIn = (runs: readonly Run[]): ReplaySoFar | null => {
  const last = runs.at(-1)
  if (last === undefined) return null
  const sum = (of: (run: Run) => number) => runs.reduce((total, run) => total + of(run), 0)
  return {
    comparable: last.comparable,
    total: last.total,
    lookedAt: sum((run) => run.lookedAt),
    changed: sum((run) => run.changed),
    undecided: sum((run) => run.undecided),
    entries: runs.flatMap((run) => run.entries),
  }
}
