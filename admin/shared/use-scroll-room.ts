import { type RefObject, useEffect } from 'react'

const PROPERTY = { top: 'scrollPaddingTop', bottom: 'scrollPaddingBottom' } as const
const GAP = 8

/** Keeps what gets the focus clear of a bar that stays at an edge of the window: the page scrolls that much further (WCAG 2.4.11). */
export const useScrollRoom = (bar: RefObject<HTMLElement | null>, edge: 'top' | 'bottom'): void => {
  useEffect(() => {
    const { current } = bar
    if (current === null) return
    const { style } = document.documentElement
    const measure = () => {
      const computed = getComputedStyle(current)
      const room = current.offsetHeight + Number.parseFloat(computed[edge]) + GAP
      style[PROPERTY[edge]] = computed.position === 'sticky' ? `${room}px` : ''
    }
    const watch = new ResizeObserver(measure)
    watch.observe(current)
    window.addEventListener('resize', measure)
    return () => {
      watch.disconnect()
      window.removeEventListener('resize', measure)
      style[PROPERTY[edge]] = ''
    }
  }, [bar, edge])
}
