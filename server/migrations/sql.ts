/** SQL fragments shared by migrations: the shape every tenant table must have (promises B1, B2, B5). */

/**
 * Forces row-level security on tenant tables with the one policy of the product and grants the application role what it needs.
 * `writes` lists the DML the application may do besides SELECT.
 */
export const tenantTable = (table: string, writes: readonly ('insert' | 'update' | 'delete')[]): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy plie on ${table} to jalon_app using (plie_id = (select app_plie())) with check (plie_id = (select app_plie()))`,
  `grant ${['select', ...writes].join(', ')} on ${table} to jalon_app`,
]

/** A composite foreign key that carries the PLIE, so that no row can point across PLIEs. */
export const tenantReference = (table: string, column: string, target: string, targetKey = 'id'): string =>
  `alter table ${table} add constraint ${table}_${column}_fk foreign key (plie_id, ${column}) references ${target} (plie_id, ${targetKey})`
