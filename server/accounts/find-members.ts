import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'
import { members } from './member.repository.ts'

const MOST = 20

/** Active members of the PLIE whose name holds `search`, by name: what an answer that names one of them needs, and no more. */
export const findMembers = useCase(
  'member.find',
  async (ctx, { search }: { search: string }): Promise<readonly { id: string; displayName: string }[]> => {
    plieOf(ctx)
    ctx.access.require('member.find')
    const wanted = plain(search.trim())
    return (await members(ctx).names()).filter(({ displayName }) => plain(displayName).includes(wanted)).slice(0, MOST)
  },
  { reads: true },
)

/** Without accents or capitals: nobody types them in a search. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('fr')
