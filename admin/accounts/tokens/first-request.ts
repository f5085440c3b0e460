import type { ApiScope } from '../../data/generated/graphql.ts'

/** A question this token has the right to ask: files where it may read them, the PLIE's name otherwise. */
const questionFor = (scopes: readonly ApiScope[]) =>
  scopes.includes('DOSSIERS_READ')
    ? '{ dossiers(first: 3) { totalCount nodes { number status } } }'
    : '{ plie { name slug } }'

/** A first request that runs as it is pasted in a terminal. Neither a slug, a token nor the question holds a quote. */
export const firstRequest = (origin: string, slug: string, secret: string, scopes: readonly ApiScope[]): string =>
  [
    `curl ${origin}/graphql/${slug}`,
    `-H 'Authorization: Bearer ${secret}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify({ query: questionFor(scopes) })}'`,
  ].join(' \\\n  ')
