import { createTheme } from '@mui/material/styles'
import { componentStyles } from './component-styles.ts'
import { houseStyle } from './house-style.ts'
import { darkPalette, lightPalette } from './palette.ts'

const themeOf = (palette: typeof lightPalette | typeof darkPalette) =>
  createTheme({ ...houseStyle, palette, components: componentStyles(palette) ?? {} })

/** The house's look where there is no back office; nothing of react-admin comes with it. */
export const plainThemes = { light: themeOf(lightPalette), dark: themeOf(darkPalette) }
