import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin'
import { componentStyles } from './component-styles.ts'
import { houseStyle } from './house-style.ts'
import { darkPalette, lightPalette } from './palette.ts'

const common = { ...houseStyle, sidebar: { width: 224, closedWidth: 52 } }

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
