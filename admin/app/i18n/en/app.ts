import type fr from '../fr/app.ts'
import type { SameKeys } from '../same-keys.ts'

export default {
  acts: { override: 'Go over it, with the reason written above', overrideNeeded: 'Tick to go over it, or cancel.' },
  tagline: 'PLIE pathway follow-up',
  shortcuts: { title: 'Keyboard shortcuts' },
  menu: {
    label: 'Main navigation',
    home: 'Home',
    dossiers: 'Dossiers',
    forms: 'Forms',
    members: 'Members',
    tokens: 'API tokens',
    plies: 'PLIEs',
  },
  bar: {
    language: 'Language',
    toDark: 'Switch to dark mode',
    toLight: 'Switch to light mode',
    account: 'My account',
    signOut: 'Sign out',
    changePlie: 'Change PLIE',
  },
  home: {
    title: 'Hello %{name}',
    mine: 'My dossiers',
    all: 'Dossiers of the PLIE',
    counts: 'Dossiers by stage',
    recent: 'Recently changed',
    noDossier: 'No dossier yet.',
    seeAll: 'See all dossiers',
    noPlie: 'Your account belongs to no PLIE. Ask its administrator for an invitation.',
  },
  nowhere: {
    title: 'Page not found',
    text: 'This address leads nowhere: the link is incomplete, or the section is gone.',
    home: 'Back to the home page',
  },
  network: {
    offline: 'The server does not answer. Check the connection, then try again.',
    strange: 'The server answered something unexpected.',
    notFound: 'Not found: the item does not exist or is not open to you.',
    noSuchResource: 'This section does not exist.',
    noSuchVerb: 'This operation is not offered here.',
    retry: 'Try again',
  },
  action: {
    cancel: 'Cancel',
    save: 'Save',
    edit: 'Edit',
    remove: 'Remove',
  },
  value: { yes: 'Yes', no: 'No', notKnown: 'Not filled in', none: '—' },
  loading: 'Loading…',
} satisfies SameKeys<typeof fr>
