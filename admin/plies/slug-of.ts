const LONGEST = 41

/** The address proposed for a PLIE: « PLIE du Grand Caen » → « grand-caen ». Empty when the name holds no letter of the alphabet. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/^plie-(?=[a-z])/, '')
    .replace(/^(du|de-la|de-l|des|de|d)-(?=[a-z])/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
