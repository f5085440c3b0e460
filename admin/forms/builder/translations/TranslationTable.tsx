import { Box, Typography } from '@mui/material'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { flushSync } from 'react-dom'
import type { Id } from '../../../../schema/index.ts'
import { TranslationLine } from './TranslationLine.tsx'
import type { TranslationRow } from './translation-rows.ts'

interface TranslationTableProps {
  rows: readonly TranslationRow[]
  /** Whose text is looked for, brought into sight. */
  at: Id | null
  onChange: (row: TranslationRow, text: string) => void
}

const LINE = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '130px 1fr 1fr' },
  columnGap: 1.5,
  rowGap: 0.5,
  alignItems: 'start',
  py: 0.75,
  borderBottom: 1,
  borderColor: 'divider',
}

/** The texts side by side. Only the lines in sight are there, and the one being written: a form may hold thousands. */
export const TranslationTable = ({ rows, at, onChange }: TranslationTableProps) => {
  const t = useTranslate()
  const scroll = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: () => 58,
    overscan: 6,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return focused === null || focused >= rows.length || seen.includes(focused)
        ? seen
        : [...seen, focused].toSorted((one, other) => one - other)
    },
  })

  const { scrollToIndex } = lines
  // biome-ignore lint/correctness/useExhaustiveDependencies: writing elsewhere must not bring it back into sight.
  useEffect(() => {
    const index = at === null ? -1 : rows.findIndex(({ owner }) => owner === at)
    if (index >= 0) scrollToIndex(index, { align: 'center' })
  }, [at, scrollToIndex])

  /** The next text with no translation, after this one or from the top. */
  const toNext = (from: number) => {
    const order = [...rows.keys()].map((step) => (from + 1 + step) % rows.length)
    const next = order.find((index) => rows[index]?.done === false && index !== from)
    if (next === undefined) return
    // Drawn before the key is let go of: what is typed right after it belongs to the next text.
    flushSync(() => setFocused(next))
    scroll.current
      ?.querySelector<HTMLElement>(`[data-index="${next}"] textarea:not([aria-hidden])`)
      ?.focus({ preventScroll: true })
    lines.scrollToIndex(next, { align: 'center' })
  }

  return (
    <Box
      role="table"
      aria-label={t('logic.translations.title')}
      aria-rowcount={rows.length + 1}
      sx={{ minWidth: 0, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <Box role="rowgroup" sx={{ px: 1 }}>
        <Box role="row" sx={{ ...LINE, display: { xs: 'none', sm: 'grid' } }}>
          {['where', 'french', 'english'].map((heading) => (
            <Typography key={heading} role="columnheader" component="div" variant="subtitle2">
              {t(`logic.translations.${heading}`)}
            </Typography>
          ))}
        </Box>
      </Box>
      <Box
        ref={scroll}
        role="rowgroup"
        sx={{ height: 'calc(100dvh - 330px)', minHeight: 320, overflowY: 'auto', px: 1, py: 0.5, overflowX: 'hidden' }}
      >
        <Box role="presentation" sx={{ position: 'relative', height: lines.getTotalSize() }}>
          {lines.getVirtualItems().map(({ key, index, start }) => {
            const row = rows[index]
            return (
              row && (
                <Box
                  key={key}
                  ref={lines.measureElement}
                  data-index={index}
                  role="row"
                  aria-rowindex={index + 2}
                  onFocus={() => setFocused(index)}
                  sx={{ ...LINE, position: 'absolute', left: 0, right: 0 }}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <TranslationLine row={row} onNext={() => toNext(index)} onChange={(text) => onChange(row, text)} />
                </Box>
              )
            )
          })}
        </Box>
      </Box>
    </Box>
  )
}
