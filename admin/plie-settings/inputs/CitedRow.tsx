import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { TextInput, useTranslate } from 'react-admin'

/** One value of a part, with where the PLIE wrote it beside. `name` is the value's; its title stands under `words`. */
export const CitedRow = ({ name, words, children }: { name: string; words: string; children: ReactNode }) => {
  const t = useTranslate()
  return (
    <Box
      role="group"
      aria-label={t(`${words}.${name}`)}
      sx={{
        display: 'grid',
        columnGap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(260px, 1fr) minmax(0, 1fr)' },
        py: 1,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <TextInput
        source={`value.${name}.source`}
        label="plieSettings.source"
        helperText={false}
        multiline
        fullWidth
        format={(text: unknown) => text ?? ''}
      />
    </Box>
  )
}
