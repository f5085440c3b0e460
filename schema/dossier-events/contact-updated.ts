import { contactData, nameOfContact } from './contact-name.ts'
import { dossierEvent } from './event.ts'

export const contactUpdated = dossierEvent('contact-updated', contactData, (contact, words) => {
  const name = nameOfContact(contact, words)
  return { fr: `Contact modifié : ${name.fr}.`, en: `Contact changed: ${name.en}.` }
})
