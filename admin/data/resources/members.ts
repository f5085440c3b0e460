import { Refusal } from '../errors.ts'
import { MembersDocument, type MembersQuery } from '../generated/graphql.ts'
import { sendDocument } from '../graphql-client.ts'
import { cutPage } from './page-of.ts'
import type { ResourceReads } from './resource.ts'

/** A member of the PLIE, as lists show them. */
export type MemberRow = MembersQuery['members'][number]

/** Without a role one is out of the PLIE; with roles and not active, an invitation waits for its answer. */
export const memberState = ({ active, roles }: Pick<MemberRow, 'active' | 'roles'>) =>
  active ? 'active' : roles.length > 0 ? 'invited' : 'removed'

const all = async () => (await sendDocument(MembersDocument, {})).members

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('fr')

/** `filter`: `q` in the name or address; `invited`, `removed` true to have those too, besides the active ones. */
export const members = {
  async getList(params) {
    const { q, invited, removed } = params.filter ?? {}
    const wanted = typeof q === 'string' ? plain(q.trim()) : ''
    const states = ['active', ...(invited === true ? ['invited'] : []), ...(removed === true ? ['removed'] : [])]
    const matching = (await all()).filter(
      (member) =>
        states.includes(memberState(member)) && plain(`${member.displayName} ${member.email ?? ''}`).includes(wanted),
    )
    const way = params.sort?.order === 'DESC' ? -1 : 1
    return cutPage(
      matching.toSorted((a, b) => way * a.displayName.localeCompare(b.displayName, 'fr')),
      params,
    )
  },
  async getOne(id) {
    const member = (await all()).find((candidate) => candidate.id === id)
    if (!member) throw new Refusal('NOT_FOUND', 'jalon.network.notFound', 404)
    return member
  },
} satisfies ResourceReads
