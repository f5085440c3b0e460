/** How a form fares: what an administrator should look at in it, and how its fields are filled. */

export { FormHealthResolver } from './form-health.resolver.ts'
export { formHealth } from './form-health.ts'
