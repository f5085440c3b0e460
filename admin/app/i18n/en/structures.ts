import type fr from '../fr/structures.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  title: 'Structures',
  one: 'Structure',
  all: 'All structures',
  intro: 'The organisations that employ those who accompany people.',
  none: 'No structure yet.',
  add: 'Add a structure',
  edit: 'Change the structure',
  saved: 'Structure saved',
  name: 'Name',
  kind: 'Kind',
  communes: 'Communes where it works',
  communesHelp: 'With commas between them. They count when somebody is proposed for a dossier.',
  closedOn: 'No longer works for the PLIE since',
  closedHelp: 'Leave empty for as long as it does.',
  closedSince: 'no longer works for the PLIE since %{date}',
  worksIn: 'Works in: %{names}',
  nobody: 'Nobody is attached to it.',
  referents: '%{smart_count} person attached |||| %{smart_count} people attached',
  attach: {
    action: 'Attach',
    title: 'Structure of %{name}',
    none: 'No structure',
    from: 'From',
    done: 'Attachment noted',
    since: '%{name}, since %{date}',
  },
} satisfies SameKeys<typeof fr>
