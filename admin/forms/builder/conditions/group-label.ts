import { createContext } from 'react'

/** What the outermost group of a condition decides, told to those who do not see the screen. */
export const GroupLabel = createContext('')
