export { PERMISSIONS, type Permission, permissionSentences } from './permissions.ts'
export { PLIE_ROLES, type PlieRole, ROLES, type Role, roleLabels } from './roles.ts'
