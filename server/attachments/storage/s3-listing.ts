import type { StoredObject } from './file-storage.ts'

export interface Listing {
  readonly objects: readonly StoredObject[]
  readonly folders: readonly string[]
  /** Null on the last page. */
  readonly next: string | null
}

const inside = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]*(?:<(?!/${tag}>)[^<]*)*)</${tag}>`, 'g'))].map(([, text = '']) => text)

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')

/** One page of `ListObjectsV2`. Keys are ours (`<plie>/<id>`): no more of XML is needed than this reads. */
export const listed = (xml: string): Listing => ({
  objects: inside(xml, 'Contents').map((one) => ({
    key: plain(inside(one, 'Key')[0] ?? ''),
    writtenAt: new Date(inside(one, 'LastModified')[0] ?? 0),
  })),
  folders: inside(xml, 'CommonPrefixes').map((one) => plain(inside(one, 'Prefix')[0] ?? '').replace(/\/$/, '')),
  next: inside(xml, 'IsTruncated')[0] === 'true' ? plain(inside(xml, 'NextContinuationToken')[0] ?? '') : null,
})
