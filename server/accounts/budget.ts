/** What a token may still ask in the minute under way. */
export interface Budget {
  readonly perMinute: number
  readonly left: number
  /** Whole seconds until the minute starts again, at least 1. */
  readonly resetsIn: number
}

/** Fields of the IETF draft « RateLimit header fields for HTTP » (draft-ietf-httpapi-ratelimit-headers). */
export const budgetHeaders = ({ perMinute, left, resetsIn }: Budget): Record<string, string> => ({
  'ratelimit-policy': `"token";q=${perMinute};w=60`,
  ratelimit: `"token";r=${left};t=${resetsIn}`,
})
