const KEPT_MS = 30 * 24 * 60 * 60_000

/** The delivery log is kept thirty days: what is older is not shown, and goes when the hooks of its PLIE are next looked at. */
export const oldestKept = (now: Date): Date => new Date(now.getTime() - KEPT_MS)
