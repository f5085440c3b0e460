import type { Shape } from '../platform/plan/shape.ts'

/**
 * An account seen from one PLIE. Row-level security on `membership` restricts it; join it from a tenant row with
 * `${child}.plie_id = ${parent}.plie_id and ${child}.id = ${parent}.referent_id`.
 */
export const memberShape: Shape = {
  type: 'Member',
  // Somebody known elsewhere who has not taken the invitation yet is only the address that was typed.
  table: `(select m.plie_id, m.account_id as id, case when m.active or m.roles = '{}' then a.display_name else a.email end as display_name,
    a.email, m.roles, m.active, m.version
    from membership m join account a on a.id = m.account_id)`,
  columns: {
    id: 'id',
    displayName: 'display_name',
    email: { column: 'email', permission: 'member.list' },
    roles: 'roles',
    active: 'active',
    version: 'version',
  },
  needs: {},
  relations: {},
}
