import { useTranslate } from 'react-admin'
import { ExplainedChoices } from '../ExplainedChoices.tsx'
import { GIVEN_ROLES, useRoleLabel } from '../roles.ts'

/** The roles of a member, each explained. */
export const RolesInput = () => {
  const t = useTranslate()
  const labelOf = useRoleLabel()
  return (
    <ExplainedChoices
      source="roles"
      label="jalon.account.members.roles"
      needed="jalon.account.check.role"
      choices={GIVEN_ROLES.map((role) => ({
        id: role,
        name: labelOf(role),
        help: t(`jalon.account.roleHelp.${role}`),
      }))}
    />
  )
}
