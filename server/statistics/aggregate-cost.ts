/** A figure is worked out from every row: in the price of a request it counts as much as so many fields. */
export const AGGREGATE_COST = { cost: 100 } as const
