import { type keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useDataProvider } from 'react-admin'
import type { JalonDataProvider } from './data-provider.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

/**
 * Reads one typed document and keeps it in the cache under `name` and its variables; an expired session leads to the
 * sign-in page. Invalidate with `queryClient.invalidateQueries({ queryKey: [name] })`.
 */
export const useDocument = <TResult, TVariables>(
  name: string,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  { enabled = true, placeholderData }: { enabled?: boolean; placeholderData?: typeof keepPreviousData } = {},
) => {
  const provider = useDataProvider<JalonDataProvider>()
  return useQuery({
    queryKey: [name, variables],
    queryFn: ({ signal }) => provider.request(document, variables, signal),
    enabled,
    retry: false,
    ...(placeholderData === undefined ? {} : { placeholderData }),
  })
}

/** Sends a typed mutation with the same care for expired sessions. */
export const useSend = () => {
  const provider = useDataProvider<JalonDataProvider>()
  return useCallback(
    <TResult, TVariables>(document: TypedDocumentString<TResult, TVariables>, variables: TVariables) =>
      provider.request(document, variables),
    [provider],
  )
}
