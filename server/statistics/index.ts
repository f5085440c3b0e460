import './statistics.policy.ts'

export { AGGREGATE_COST } from './aggregate-cost.ts'
export { ConceptAggregatesResolver } from './concept-aggregates.resolver.ts'
export { type Counted, countCells, countRows, type Group, type Measured, summarise } from './count-cells.ts'
export { countReach } from './count-reach.ts'
export { DATE_PERIODS, type DatePeriod, periodSql } from './date-periods.ts'
export { FEWEST, maskedCells } from './mask-cells.ts'
export { DossierAggregatesResolver } from './statistics.resolver.ts'
