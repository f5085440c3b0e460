import type { CSSProperties } from 'react'

/** Read aloud, not shown. In letters: where a bare 1 is a length of the theme it would mean the whole width. */
export const visuallyHidden = {
  position: 'absolute',
  top: 0,
  width: '1px',
  height: '1px',
  margin: '-1px',
  padding: 0,
  border: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const satisfies CSSProperties
