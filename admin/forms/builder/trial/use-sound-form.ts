import { useDeferredValue, useMemo, useState } from 'react'
import { type FormDefinition, parseForm } from '../../../../schema/index.ts'

/** The latest draft that holds together, and whether it is the one being written. Null while none ever did. */
export function useSoundForm(form: FormDefinition): { form: FormDefinition | null; fresh: boolean } {
  const latest = useDeferredValue(form)
  const sound = useMemo(() => parseForm(latest).form !== null, [latest])
  const [shown, setShown] = useState(sound ? latest : null)
  if (sound && latest !== shown) setShown(latest)
  return { form: sound ? latest : shown, fresh: sound }
}
