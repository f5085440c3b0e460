/** Options every tenant entity spreads into `defineEntity`: forced row-level security with the product's one policy. */
export const tenantOptions = {
  rowLevelSecurity: 'force' as const,
  policies: [
    {
      name: 'plie',
      roles: ['jalon_app'],
      using: 'plie_id = (select app_plie())',
      check: 'plie_id = (select app_plie())',
    },
  ],
}
