import { BlockList, isIP } from 'node:net'

const CIDR = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/

const family = (address: string): 'ipv4' | 'ipv6' | null => {
  const version = isIP(address)
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : null
}

const parse = (text: string): { address: string; bits: number; family: 'ipv4' | 'ipv6' } | null => {
  const [, address = '', bits = ''] = CIDR.exec(text) ?? []
  const of = family(address)
  const size = Number(bits)
  if (of === null || size > (of === 'ipv4' ? 32 : 128)) return null
  return { address, bits: size, family: of }
}

export const isCidr = (text: string): boolean => parse(text) !== null

/** Whether an address is in one of the networks; an empty list allows every address, an unreadable entry none. */
export const isInNetworks = (address: string, cidrs: readonly string[]): boolean => {
  if (cidrs.length === 0) return true
  // A dual-stack socket shows IPv4 callers as ::ffff:192.0.2.1.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  const of = family(plain)
  if (of === null) return false
  const list = new BlockList()
  for (const cidr of cidrs) {
    const network = parse(cidr)
    if (network !== null) list.addSubnet(network.address, network.bits, network.family)
  }
  return list.check(plain, of)
}
