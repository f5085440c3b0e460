import type { Sentences } from '../sentences.ts'

export const engagement: Sentences['engagement'] = {
  signatories: {
    participant: 'Le participant',
    referent: 'Le référent',
    direction: 'La Direction du PLIE',
    presidente: 'La Présidente du PLIE',
    plie: 'Le PLIE',
  },
  states: {
    'to-prepare': 'À préparer',
    'in-preparation': 'En préparation',
    'to-sign': 'À signer',
    signed: 'Signé',
    replaced: 'Remplacé par un contrat plus récent',
    ended: 'Terminé',
  },
  told: {
    'to-prepare': () => 'Aucun contrat n’est préparé dans ce parcours.',
    'in-preparation': () => 'Le contrat est commencé : validez-le pour le faire signer.',
    'to-sign': (p) => `Il manque encore la signature de : ${p('missing')}.`,
    signed: (p) => `Signé de tous le ${p('signedOn')}.`,
    replaced: (p) => `Signé le ${p('signedOn')}, remplacé depuis.`,
    ended: (p) =>
      p('signedOn') === '' ? 'Jamais signé de tous ; il n’est plus à signer.' : `Signé le ${p('signedOn')}, terminé.`,
  },
  means: {
    drawn: (p) => `Signé à l’écran le ${p('on')}`,
    paper: (p) => `Signé sur papier le ${p('on')}, vu le ${p('seenOn')} par ${p('by')}`,
    form: (p) => `Signé le ${p('on')}, selon le contrat`,
  },
  expected: {
    waiting: (p) => `Le contrat se signe à partir de l’entretien n° ${p('rank')}, qui n’a pas encore eu lieu.`,
    due: (p) => `Le contrat se signe à partir de l’entretien n° ${p('rank')}, tenu le ${p('metOn')}.`,
    rights: 'Dès le premier entretien, parce que la reprise des droits RSA dépend de la signature.',
    rightsUnknown:
      'Dites dans le contrat si la reprise des droits RSA en dépend : il se signerait dès le premier entretien.',
  },
  signed: (p) => `Contrat d’engagement : signature notée, ${p('signatory')}, le ${p('on')}.`,
}
