import { useSyncExternalStore } from 'react'

const NAME = 'jalon.shortcuts'
const listeners = new Set<() => void>()
let off: boolean | null = null

const isOn = (): boolean => {
  if (off === null) {
    try {
      off = localStorage.getItem(NAME) === 'off'
    } catch {
      off = false
    }
  }
  return !off
}

const turn = (on: boolean): void => {
  off = !on
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off')
  } catch {
    // Told again at the next visit.
  }
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
  }
}

/** Keys pressed alone get in the way of voice input: whoever wants turns them off, on this device (WCAG 2.1.4). */
export const useShortcutsOn = () => ({ on: useSyncExternalStore(listen, isOn), turn })
