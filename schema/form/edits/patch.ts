/** A patch: properties to set, or to take away where the value is undefined. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** Drops the properties a patch took away, since an absent property and an undefined one are not the same document. */
export function patched<T extends object>(before: T, patch: { readonly [key: string]: unknown }): T {
  const after = { ...before, ...patch }
  for (const key of Object.keys(patch)) if (patch[key] === undefined) Reflect.deleteProperty(after, key)
  return after
}
