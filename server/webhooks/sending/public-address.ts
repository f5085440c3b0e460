import { BlockList, isIP } from 'node:net'

const list = (ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const made = new BlockList()
  for (const [address, bits] of ranges) made.addSubnet(address, bits, family)
  return made
}

/** IPv4 that is nobody's public address: this machine, private and shared networks, link-local, documentation, multicast (RFC 6890). */
const PRIVATE_4 = list(
  [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ],
  'ipv4',
)
/** Only global unicast is public in IPv6: loopback, mapped IPv4, NAT64, link-local and unique local addresses are outside it. */
const GLOBAL_6 = list([['2000::', 3]], 'ipv6')
/** And inside it, what carries an IPv4 address (6to4, Teredo) or is for documents. */
const SPECIAL_6 = list(
  [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
  'ipv6',
)

/** The networks an installation allows although they are not public, from `10.0.0.0/8` and the like. */
export const allowedNetworks = (cidrs: readonly string[]): BlockList => {
  const made = new BlockList()
  for (const cidr of cidrs) {
    const [address = '', bits = ''] = cidr.split('/')
    made.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return made
}

const isPublic = (address: string): boolean => {
  const version = isIP(address)
  if (version === 4) return !PRIVATE_4.check(address, 'ipv4')
  return version === 6 && GLOBAL_6.check(address, 'ipv6') && !SPECIAL_6.check(address, 'ipv6')
}

/** Whether a message may be sent to this address; in clear, to the networks the installation allows only. */
export const mayReach = (address: string, allowed: BlockList, inClear: boolean): boolean =>
  (!inClear && isPublic(address)) || allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
