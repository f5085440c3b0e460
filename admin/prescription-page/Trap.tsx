import type { Ref } from 'react'
import { visuallyHidden } from '../shared/visually-hidden.ts'

/** A field nobody sees, hears or reaches: what fills it is a program. */
export const Trap = ({ ref }: { ref: Ref<HTMLInputElement> }) => (
  <div aria-hidden style={visuallyHidden}>
    <input ref={ref} name="website" type="text" tabIndex={-1} autoComplete="off" defaultValue="" />
  </div>
)
