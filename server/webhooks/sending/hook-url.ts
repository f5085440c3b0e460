import { isIP } from 'node:net'
import { allowedNetworks, mayReach } from './public-address.ts'

/** The host of an address without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')

const LONGEST = 2_000

/**
 * Why nothing can be sent to this address, or null. Plain HTTP is for the networks the installation allows; where a name leads is
 * looked at when connecting, each time.
 */
export const urlIssue = (
  text: string,
  networks: readonly string[],
): 'input.bad-url' | 'input.private-address' | null => {
  const url = URL.parse(text)
  if (url === null || text.length > LONGEST || !/^https?:$/.test(url.protocol)) return 'input.bad-url'
  if (url.username !== '' || url.password !== '') return 'input.bad-url'
  const host = hostOf(url)
  if (url.protocol === 'http:' && networks.length === 0) return 'input.bad-url'
  const isName = isIP(host) === 0
  if (isName) return /(^|\.)localhost$/.test(host) && networks.length === 0 ? 'input.private-address' : null
  return mayReach(host, allowedNetworks(networks), url.protocol === 'http:') ? null : 'input.private-address'
}
