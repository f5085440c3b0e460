import type { FactOption } from '../rules/fact-source.ts'

/** What an organisation that employs référents is. @source domain.md §1 « opérateur » */
export const STRUCTURE_KINDS = [
  { id: 'association', label: { fr: 'Association', en: 'Association' } },
  { id: 'commune', label: { fr: 'Commune ou CCAS', en: 'Commune or its social centre (CCAS)' } },
  { id: 'intercommunality', label: { fr: 'Intercommunalité', en: 'Group of communes' } },
  { id: 'mission-locale', label: { fr: 'Mission locale', en: 'Mission locale' } },
  { id: 'department', label: { fr: 'Département', en: 'Département' } },
  { id: 'siae', label: { fr: 'Structure d’insertion (SIAE)', en: 'Work-integration structure (SIAE)' } },
  { id: 'training-body', label: { fr: 'Organisme de formation', en: 'Training body' } },
  { id: 'other', label: { fr: 'Autre', en: 'Other' } },
] as const satisfies readonly FactOption[]
export type StructureKind = (typeof STRUCTURE_KINDS)[number]['id']
