/** The sheet a prescriber without an account fills, and what is read out of it. */
export { publicSheet } from './public-sheet.ts'
export { shownAnswers } from './shown-answers.ts'
export { type WhoInSheet, whoInSheet } from './who-in-sheet.ts'
