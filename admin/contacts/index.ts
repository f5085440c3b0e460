export { CaseloadSheets } from './AttendanceMenu.tsx'
export { ContactsCard } from './ContactsCard.tsx'
export { NoteContactButton } from './NoteContactButton.tsx'
export { NotingContacts } from './NotingContacts.tsx'
