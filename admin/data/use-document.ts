import { type keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'
import type { TypedDocumentString } from './generated/graphql.ts'
import { sendDocument } from './graphql-client.ts'

/**
 * Sends one typed document; an expired session leads to the sign-in page. It fails all the same: react-admin's own data
 * provider would answer `{ data: {} }` then, and a page still on screen would read in it what is not there.
 */
export const useSend = () => {
  const leaveIfSignedOut = useLogoutIfAccessDenied()
  return useCallback(
    <TResult, TVariables>(
      document: TypedDocumentString<TResult, TVariables>,
      variables: TVariables,
      signal?: AbortSignal,
    ) =>
      sendDocument(document, variables, signal ? { signal } : {}).catch(async (error: unknown) => {
        await leaveIfSignedOut(error)
        throw error
      }),
    [leaveIfSignedOut],
  )
}

/**
 * Reads one typed document and keeps it in the cache under `name` and its variables. Invalidate with
 * `queryClient.invalidateQueries({ queryKey: [name] })`.
 */
export const useDocument = <TResult, TVariables>(
  name: string,
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  { enabled = true, placeholderData }: { enabled?: boolean; placeholderData?: typeof keepPreviousData } = {},
) => {
  const send = useSend()
  return useQuery({
    queryKey: [name, variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    enabled,
    retry: false,
    ...(placeholderData === undefined ? {} : { placeholderData }),
  })
}
