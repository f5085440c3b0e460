import type { Page } from 'playwright-core'

/** Sends a GraphQL document to a PLIE with the session of the page. */
export const askInPage = (page: Page, query: string, variables: Record<string, unknown>, plie = 'niort') =>
  page.evaluate(
    async ({ body, path }) => {
      const answer = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      return answer.json()
    },
    { body: { query, variables }, path: `/graphql/${plie}` },
  )
