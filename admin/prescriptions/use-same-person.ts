import { useState } from 'react'

/** Id of the participant it is, `other` for somebody new, null while nobody has said. */
export interface SamePerson {
  readonly choice: string | null
  readonly choose: (choice: string | null) => void
}

/** Who the person sent was said to be, until it is decided: kept in this window, a reload included. */
export const useSamePerson = (prescriptionId: string): SamePerson => {
  const name = `jalon.same-person.${prescriptionId}`
  const [choice, setChoice] = useState(() => read(name))
  return {
    choice,
    choose: (next) => {
      write(name, next)
      setChoice(next)
    },
  }
}

const read = (name: string): string | null => {
  try {
    return sessionStorage.getItem(name)
  } catch {
    // A storage that cannot be read holds nothing.
    return null
  }
}

const write = (name: string, choice: string | null): void => {
  try {
    if (choice === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, choice)
  } catch {
    // The choice holds while the page is open.
  }
}
