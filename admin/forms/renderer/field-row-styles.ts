/** A question on its own lines. */
export const PAGE_ROW = { border: 0, p: 0, m: 0, mb: 2.5, minWidth: 0, breakInside: 'avoid' } as const
export const HELP = { mb: 0.5, whiteSpace: 'pre-line' } as const

/** A question on one line: what is asked, its answer, what it was last time. A phone puts them one below the other. */
export const DENSE_ROW = {
  ...{ border: 0, m: 0, px: 1, py: 0.25, minWidth: 0, borderTop: 1, borderColor: 'divider', position: 'relative' },
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(180px, 5fr) minmax(0, 8fr) minmax(96px, 2fr)' },
  columnGap: 2,
  alignItems: 'center',
  '& > *': { gridColumn: { md: 2 } },
  '& > :first-child:not(legend)': { gridColumn: { md: 1 }, m: 0 },
  // Taking an answer back is offered where the keyboard is.
  '&:not(:focus-within, :hover) > .reasons:not(:has([aria-pressed]))': { display: 'none' },
  // A legend takes no place in a grid unless it floats.
  '& > legend': { float: 'left', gridColumn: { md: 1 }, m: 0 },
  '& > .before': { gridColumn: { md: 3 }, gridRow: { md: 1 } },
  '&:focus-within': { bgcolor: 'action.hover', boxShadow: 'inset 3px 0 0 currentColor' },
} as const
