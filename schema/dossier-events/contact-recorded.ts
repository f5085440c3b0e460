import { contactData, nameOfContact } from './contact-name.ts'
import { dossierEvent } from './event.ts'

export const contactRecorded = dossierEvent('contact-recorded', contactData, (contact, words) => {
  const name = nameOfContact(contact, words)
  return { fr: `Contact noté : ${name.fr}.`, en: `Contact recorded: ${name.en}.` }
})
