import type { Sentences } from '../sentences.ts'

export const engagement: Sentences['engagement'] = {
  signatories: {
    participant: 'The participant',
    referent: 'The référent',
    direction: 'The head of the PLIE',
    presidente: 'The president of the PLIE',
    plie: 'The PLIE',
  },
  states: {
    'to-prepare': 'To prepare',
    'in-preparation': 'Being prepared',
    'to-sign': 'To sign',
    signed: 'Signed',
    replaced: 'Replaced by a later contract',
    ended: 'Over',
  },
  told: {
    'to-prepare': () => 'No contract is prepared in this journey.',
    'in-preparation': () => 'The contract is begun: submit it to have it signed.',
    'to-sign': (p) => `Still to sign: ${p('missing')}.`,
    signed: (p) => `Signed by all on ${p('signedOn')}.`,
    replaced: (p) => `Signed on ${p('signedOn')}, replaced since.`,
    ended: (p) =>
      p('signedOn') === '' ? 'Never signed by all; no longer to sign.' : `Signed on ${p('signedOn')}, over.`,
  },
  means: {
    drawn: (p) => `Signed on screen on ${p('on')}`,
    paper: (p) => `Signed on paper on ${p('on')}, seen on ${p('seenOn')} by ${p('by')}`,
    form: (p) => `Signed on ${p('on')}, by the contract itself`,
  },
  expected: {
    waiting: (p) => `The contract is signed from interview no. ${p('rank')} on, which has not been held yet.`,
    due: (p) => `The contract is signed from interview no. ${p('rank')} on, held on ${p('metOn')}.`,
    rights: 'From the first interview, because RSA rights depend on the signature.',
    rightsUnknown:
      'Say in the contract whether RSA rights depend on it: it would be signed from the first interview on.',
  },
  signed: (p) => `Engagement contract: signature recorded, ${p('signatory')}, on ${p('on')}.`,
}
