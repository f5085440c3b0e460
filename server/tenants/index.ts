export { createPlie } from './create-plie.ts'
export { CreatePlieResolver } from './tenants.resolver.ts'
