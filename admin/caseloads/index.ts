export { SuggestedReferents } from './SuggestedReferents.tsx'
