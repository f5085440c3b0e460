import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useLocale } from '../app/i18n/use-locale.ts'
import type { DocumentFileFragment } from '../data/generated/graphql.ts'
import { fileAddress } from '../submissions/index.ts'
import { sizeLabel } from './document-labels.ts'

/** The way to download a file, with its size. */
export const FileLink = ({
  file: { id, name, size },
}: {
  file: Pick<DocumentFileFragment, 'id' | 'name' | 'size'>
}) => {
  const locale = useLocale()
  return (
    <span>
      <Link href={fileAddress(id)} download sx={{ overflowWrap: 'anywhere' }}>
        {name}
      </Link>{' '}
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        ({sizeLabel(size, locale)})
      </Box>
    </span>
  )
}
