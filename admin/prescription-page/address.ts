/** The link a page was opened at: `/p/<plie>/<link>`, and whether it is its follow-up. */
export interface PageAddress {
  /** Where this link's requests go; no trailing slash. */
  readonly base: string
  readonly follows: boolean
}

export const addressOf = ({ pathname }: Pick<Location, 'pathname'>): PageAddress => {
  const [, , plie = '', link = '', page] = pathname.split('/')
  return { base: `/p/${plie}/${link}`, follows: page === 'suivi' }
}

/** Where a sending is followed. The receipt comes after `#`: no server and no proxy ever sees it in an address. */
export const followUrl = (base: string, receipt: string): string => `${base}/suivi#${receipt}`
