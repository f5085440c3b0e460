import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Reads the hooks again, here and on the first page. */
export const useReloadWebhooks = () => {
  const cache = useQueryClient()
  return useCallback(async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: ['webhooks'] }),
      cache.invalidateQueries({ queryKey: ['apiNotices'] }),
    ])
  }, [cache])
}
