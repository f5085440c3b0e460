import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin'
import { componentStyles } from './component-styles.ts'
import { darkPalette, lightPalette } from './palette.ts'

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

const common = { typography, shape: { borderRadius: 8 }, sidebar: { width: 224, closedWidth: 52 } }

export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  ...common,
  palette: lightPalette,
  components: { ...defaultLightTheme.components, ...componentStyles(lightPalette) },
}

export const darkTheme: RaThemeOptions = {
  ...defaultDarkTheme,
  ...common,
  palette: darkPalette,
  components: { ...defaultDarkTheme.components, ...componentStyles(darkPalette) },
}
