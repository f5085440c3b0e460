/** Marks nobody sees, which come with what is copied from a contact, a spreadsheet or a PDF. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** What a person sees of a text, every blank being one space: how it is read, never how it is kept. */
export const visibleText = (typed: string): string => typed.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
