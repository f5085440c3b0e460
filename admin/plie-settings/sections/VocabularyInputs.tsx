import { VOCABULARY_KEYS } from '../../../schema/index.ts'
import { WordInputs } from './WordInputs.tsx'

/** What the PLIE calls things, and how its sentences say them. */
export const VocabularyInputs = () => VOCABULARY_KEYS.map((key) => <WordInputs key={key} name={key} />)
