export { PLIE_WORD, type PlieWord, type PlieWords, plieWordsIn } from './plie-word.ts'
export { inWords, type SaidWords, saidWords, usualWords } from './said-words.ts'
