import type { Sentences } from '../sentences.ts'

export const likenesses: Sentences['likenesses'] = {
  'names-same': 'Mêmes nom et prénom.',
  'names-swapped': 'Nom et prénom inversés.',
  'names-close': 'Nom et prénom proches.',
  'last-name-same': 'Même nom de famille.',
  'first-name-same': 'Même prénom.',
  'birth-date-same': 'Même date de naissance.',
  'birth-date-mistyped': 'Date de naissance à deux chiffres près.',
  'birth-date-differs': 'Date de naissance différente.',
  'phone-same': 'Même téléphone.',
  'email-same': 'Même adresse e-mail.',
}

export const suggestions: Sentences['suggestions'] = {
  place: (p) => `Suit déjà à ${p('commune')} : ${p('people')}.`,
  structure: (p) => `Sa structure, ${p('structure')}, intervient à ${p('commune')}.`,
  load: (p) => `Dossiers ouverts : ${p('open')} sur ${p('capacity')}.`,
  open: (p) => `Dossiers ouverts : ${p('open')}.`,
  full: (p) => `Portefeuille complet : ${p('open')} dossiers ouverts sur ${p('capacity')}.`,
}

export const dossierColumns: Sentences['dossierColumns'] = {
  number: 'Numéro',
  last_name: 'Nom de famille',
  first_name: 'Prénom',
  commune: 'Commune',
  status: 'Étape',
  referent: 'Référent',
  structure: 'Structure',
  opened_at: 'Ouvert le',
  admitted_on: 'Entré le',
  closed_at: 'Clos le',
  updated_at: 'Modifié le',
}
