export type { Profile } from './cluster.ts'
export { execute, readColumn } from './connect.ts'
export { APP_ROLE, databaseGrants, LOGIN_ROLE, OWNER_ROLE } from './roles.ts'
export {
  type Embedded,
  type EmbeddedOptions,
  startEmbedded,
} from './start-embedded.ts'
