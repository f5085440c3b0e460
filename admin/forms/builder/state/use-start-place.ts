import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { BuilderPlaces } from './places-context.ts'

/** Opens the builder where its address says, `?view=logic&at=<id>`: another page leads straight to what it speaks of. */
export function useStartPlace({ go }: BuilderPlaces): void {
  const [params] = useSearchParams()
  const started = useRef(false)
  useEffect(() => {
    const view = params.get('view')
    if (started.current || view === null) return
    started.current = true
    go({ view, id: params.get('at') })
  }, [params, go])
}
