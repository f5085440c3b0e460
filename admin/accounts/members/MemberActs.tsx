import { createContext, type ReactNode, useContext, useState } from 'react'
import type { MemberRow } from '../../data/resources/members.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { RemoveMemberDialog } from './RemoveMemberDialog.tsx'
import { RolesDialog } from './RolesDialog.tsx'

export type MemberAct = 'invite' | 'roles' | 'remove'

const Begin = createContext<(act: MemberAct, member: MemberRow) => void>(() => {})

/** Starts an act on a member. */
export const useBeginAct = () => useContext(Begin)

/** Holds the dialog under way above the list, so that a window made narrower (table to cards) does not lose what is typed in it. */
export const MemberActs = ({ children }: { children: ReactNode }) => {
  const [under, setUnder] = useState<{ act: MemberAct; member: MemberRow } | null>(null)
  const close = () => setUnder(null)
  return (
    <Begin.Provider value={(act, member) => setUnder({ act, member })}>
      {children}
      {under?.act === 'invite' && <InviteDialog member={under.member} onClose={close} />}
      {under?.act === 'roles' && <RolesDialog member={under.member} onClose={close} />}
      {under?.act === 'remove' && <RemoveMemberDialog member={under.member} onClose={close} />}
    </Begin.Provider>
  )
}
