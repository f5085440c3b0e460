import './nomenclatures.policy.ts'

export { communeWith } from './communes.ts'
export { NomenclatureResolver } from './nomenclatures.resolver.ts'
export { checkTrades, loadTrades } from './trades.ts'
