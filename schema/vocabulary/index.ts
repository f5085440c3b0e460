export { PLIE_WORD, type PlieWord, type PlieWords, plieWordsIn } from './plie-word.ts'
export { type SaidWords, saidWords } from './said-words.ts'
