import { contactData, nameOfContact } from './contact-name.ts'
import { dossierEvent } from './event.ts'

export const contactRemoved = dossierEvent('contact-removed', contactData, (contact, words) => {
  const name = nameOfContact(contact, words)
  return { fr: `Contact retiré : ${name.fr}.`, en: `Contact removed: ${name.en}.` }
})
