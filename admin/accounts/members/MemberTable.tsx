import { Datagrid, FunctionField } from 'react-admin'
import { useAbilities } from '../../access/useAbilities.ts'
import type { MemberRow } from '../../data/resources/members.ts'
import { EmptyList } from '../../shared/EmptyList.tsx'
import { RoleChips } from '../RoleChips.tsx'
import { MemberActions } from './MemberActions.tsx'
import { MemberName } from './MemberName.tsx'
import { MemberState } from './MemberState.tsx'

/** The members on a wide screen. */
export const MemberTable = () => {
  const abilities = useAbilities()
  return (
    <Datagrid
      bulkActionButtons={false}
      rowClick={false}
      empty={<EmptyList text="jalon.account.members.none" />}
      size="small"
    >
      <FunctionField<MemberRow>
        source="displayName"
        sortBy="displayName"
        label="jalon.account.members.name"
        render={(member) => <MemberName member={member} />}
      />
      <FunctionField<MemberRow>
        source="email"
        sortable={false}
        label="jalon.account.members.email"
        render={(member) => member.email}
      />
      <FunctionField<MemberRow>
        source="roles"
        sortable={false}
        label="jalon.account.members.roles"
        render={(member) => <RoleChips roles={member.roles} />}
      />
      <FunctionField<MemberRow>
        source="active"
        sortable={false}
        label="jalon.account.members.standing"
        render={(member) => <MemberState member={member} />}
      />
      {abilities.includes('member.manage') && (
        <FunctionField<MemberRow>
          source="id"
          sortable={false}
          label="jalon.account.members.actions"
          render={(member) => <MemberActions member={member} />}
        />
      )}
    </Datagrid>
  )
}
