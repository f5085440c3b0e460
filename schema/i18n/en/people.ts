import type { Sentences } from '../sentences.ts'

export const likenesses: Sentences['likenesses'] = {
  'names-same': 'Same family and first names.',
  'names-swapped': 'Family and first names swapped.',
  'names-close': 'Family and first names much alike.',
  'last-name-same': 'Same family name.',
  'first-name-same': 'Same first name.',
  'birth-date-same': 'Same birth date.',
  'birth-date-mistyped': 'Birth dates two digits apart.',
  'birth-date-differs': 'Another birth date.',
  'phone-same': 'Same phone number.',
  'email-same': 'Same e-mail address.',
}

export const suggestions: Sentences['suggestions'] = {
  place: (p) => `Already follows in ${p('commune')}: ${p('people')}.`,
  structure: (p) => `Their structure, ${p('structure')}, works in ${p('commune')}.`,
  load: (p) => `Open dossiers: ${p('open')} out of ${p('capacity')}.`,
  open: (p) => `Open dossiers: ${p('open')}.`,
  full: (p) => `Full caseload: ${p('open')} open dossiers out of ${p('capacity')}.`,
}

export const dossierColumns: Sentences['dossierColumns'] = {
  number: 'Number',
  last_name: 'Family name',
  first_name: 'First name',
  commune: 'Town',
  status: 'Stage',
  referent: 'Référent',
  structure: 'Structure',
  opened_at: 'Opened on',
  admitted_on: 'Entered on',
  closed_at: 'Closed on',
  updated_at: 'Changed on',
}
