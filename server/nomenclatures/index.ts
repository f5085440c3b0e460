import './nomenclatures.policy.ts'

export { communeName, communeWith } from './communes.ts'
export { NomenclatureResolver } from './nomenclatures.resolver.ts'
export { searchCommunes } from './search-communes.ts'
export { searchTrades } from './search-trades.ts'
export { checkTrades, loadTrades } from './trades.ts'
