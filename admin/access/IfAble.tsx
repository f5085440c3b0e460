import type { ReactNode } from 'react'
import { useAbilities } from './useAbilities.ts'

/** Shows its children only to who may. `abilities`: those of a record; absent: those of the person in this PLIE. */
export const IfAble = ({
  to,
  abilities,
  children,
}: {
  to: string
  abilities?: readonly string[]
  children: ReactNode
}) => {
  const general = useAbilities()
  return (abilities ?? general).includes(to) ? children : null
}
