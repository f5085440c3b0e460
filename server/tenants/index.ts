export { createPlie } from './create-plie.ts'
export { plies } from './plie.repository.ts'
export { CreatePlieResolver } from './tenants.resolver.ts'
