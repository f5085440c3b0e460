/** Ids no form of the suites holds: `new1`, `new2`… */
export const freshIds = (): (() => string) => {
  let last = 0
  return () => {
    last += 1
    return `new${last}`
  }
}
