import type { Runtime } from '../platform/request.ts'
import type { LinkPurpose } from './one-time-link.repository.ts'

/**
 * Where a one-time link leads; after `#`, so that no server and no proxy ever logs the token. `for` tells the page what to ask
 * for besides a new password: `operator` an address, `join` the password one already has.
 */
export const activationLink = (runtime: Runtime, token: string, purpose: LinkPurpose): string => {
  const use = purpose === 'activate' ? '' : `for=${purpose.split(':')[0]}&`
  return `${runtime.config.publicUrl ?? ''}/#/activation?${use}token=${token}`
}
