import { usePermissions } from 'react-admin'

const NONE: readonly string[] = []

/**
 * What the person signed in may do in the PLIE they work in, as the server said it; empty while it is not known yet.
 * Abilities about one record come with that record.
 */
export const useAbilities = (): readonly string[] => {
  const { permissions } = usePermissions<readonly string[]>()
  return permissions ?? NONE
}
