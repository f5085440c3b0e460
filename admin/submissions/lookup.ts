import {
  MembersDocument,
  SearchCommunesDocument,
  SearchDossiersDocument,
  SearchTradesDocument,
} from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import type { FoundRecord, Lookup } from '../forms/renderer/index.ts'

const MOST = 20

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('fr')

const members = async (search: string): Promise<FoundRecord[]> => {
  const found = await sendDocument(MembersDocument, {})
  return found.members
    .filter((member) => member.active && plain(member.displayName).includes(plain(search.trim())))
    .slice(0, MOST)
    .map(({ id, displayName }) => ({ id, label: displayName, value: displayName }))
}

/** The answer keeps a dossier's number alone, as the server writes it: the person's name would be one more copy of it. */
const dossiers = async (search: string): Promise<FoundRecord[]> => {
  const found = await sendDocument(SearchDossiersDocument, { search: search.trim() })
  return found.dossiers.nodes.map(({ id, number, participant }) => {
    const name = [participant?.firstName, participant?.lastName].filter(Boolean).join(' ')
    return { id, label: name === '' ? number : `${number} · ${name}`, value: number }
  })
}

/** Searches the lists a form needs, with what the server says the viewer may list. */
export const lookupWith = (abilities: readonly string[]): Lookup => ({
  communes: async (search) => (await sendDocument(SearchCommunesDocument, { search })).communes,
  trades: async (search) => (await sendDocument(SearchTradesDocument, { search })).rome,
  references: {
    member: abilities.includes('member.list') ? members : null,
    dossier: abilities.includes('dossier.list') ? dossiers : null,
  },
})
