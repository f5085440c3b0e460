import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import type { Upload } from '../input-props.ts'

/** A file by its name, to be fetched where it can be. */
export const FileLink = ({ upload, file, children }: { upload: Upload; file: string; children: ReactNode }) => {
  const href = upload.href(file)
  return href === null ? (
    <span>{children}</span>
  ) : (
    <Link href={href} download>
      {children}
    </Link>
  )
}
