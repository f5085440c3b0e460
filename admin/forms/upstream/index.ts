/** What changed in the model a form was made from, taken or put aside one by one. */
export { UpstreamLink } from './UpstreamLink.tsx'
export { UpstreamPage } from './UpstreamPage.tsx'
