const fontFamily = '"Inter Variable", "Segoe UI", "Helvetica Neue", "Noto Sans", "Open Sans", Arial, sans-serif'

const typography = {
  fontFamily,
  fontSize: 14,
  h1: { fontSize: '1.6rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.01em' },
  h2: { fontSize: '1.2rem', fontWeight: 650, lineHeight: 1.3 },
  h3: { fontSize: '1.02rem', fontWeight: 650, lineHeight: 1.35 },
  h4: { fontSize: '1rem', fontWeight: 650 },
  h5: { fontSize: '1rem', fontWeight: 650 },
  h6: { fontSize: '1rem', fontWeight: 650 },
  button: { textTransform: 'none', fontWeight: 600 },
  subtitle2: { fontWeight: 650 },
} as const

/** Letters and corners of every page of the house, with or without the back office around it. */
export const houseStyle = { typography, shape: { borderRadius: 8 } } as const
