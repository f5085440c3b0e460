export { NoticesAtHome } from './NoticesAtHome.tsx'
