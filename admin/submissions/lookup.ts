import {
  MemberNamesDocument,
  SearchCommunesDocument,
  SearchDossiersDocument,
  SearchTradesDocument,
} from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import type { FoundRecord, Lookup } from '../forms/renderer/index.ts'

const members = async (search: string): Promise<FoundRecord[]> => {
  const found = await sendDocument(MemberNamesDocument, { search: search.trim() })
  return found.memberNames.map(({ id, displayName }) => ({ id, label: displayName, value: displayName }))
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
    member: abilities.includes('member.find') ? members : null,
    dossier: abilities.includes('dossier.list') ? dossiers : null,
  },
})
