import type { ReactNode } from 'react'
import { SimpleFormIterator } from 'react-admin'

/** Lines of a list in the settings, each with what removes it in sight: neither a keyboard nor a finger hovers. */
export const ItemLines = ({ children }: { children: ReactNode }) => (
  <SimpleFormIterator
    inline
    disableReordering
    disableClear
    fullWidth
    sx={{
      '& .RaSimpleFormIterator-action': { visibility: 'visible' },
      '& .RaSimpleFormIterator-line': { py: 0.75 },
      '& .RaSimpleFormIterator-form': { minWidth: 0 },
    }}
  >
    {children}
  </SimpleFormIterator>
)
