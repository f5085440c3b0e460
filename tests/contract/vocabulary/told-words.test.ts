import { describe, expect, it } from 'vitest'
import { contactPresenceLabel, dossierColumnLabel, dossierEventSentence, saidWords } from '../../../schema/index.ts'

const words = { referent: { fr: 'APAP' } }
const [french, english] = [saidWords(words, 'fr'), saidWords(words, 'en')]

describe('what is written outside the screens says the word of the PLIE', () => {
  it('in the headings of a file', () => {
    expect(dossierColumnLabel('referent', 'fr', french)).toBe('APAP')
    expect(dossierColumnLabel('referent', 'en', english)).toBe('APAP')
    expect(dossierColumnLabel('commune', 'fr', french)).toBe('Commune')
  })

  it('in who cancelled a contact, and in the story of the dossier', () => {
    expect(contactPresenceLabel('cancelled', 'fr', french)).toBe('Annulé par l’APAP')
    expect(contactPresenceLabel('cancelled', 'en', english)).toBe('Cancelled by the APAP')
    expect(contactPresenceLabel('seen', 'fr', french)).toBe('Présent')
    const contact = { contactId: 'c', on: '2026-11-03', channel: 'phone', presence: 'cancelled' }
    expect(dossierEventSentence('contact-recorded', contact, 'fr', french)).toContain('annulé par l’APAP')
  })
})
