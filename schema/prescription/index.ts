/** The sheet a prescriber without an account fills, what is read out of it, and what they are told of it. */
export { acceptingNeedsReason, ELIGIBILITIES, type Eligibility, eligibilityOf } from './eligibility.ts'
export { joinedPieces, PIECE_STATES, type PieceState, pieceKey, pieceState } from './pieces.ts'
export { publicSheet, SHEET_AUDIENCES, type SheetAudience } from './public-sheet.ts'
export { shownAnswers } from './shown-answers.ts'
export { TOLD_STATES, type ToldState, toldState } from './told-state.ts'
export { type WhoInSheet, whoInSheet } from './who-in-sheet.ts'
