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
      // Each input keeps its width: what does not fit goes under.
      '& .RaSimpleFormIterator-form': { minWidth: 0, flexWrap: 'wrap' },
      '& .RaSimpleFormIterator-form > *': { flexShrink: 0, maxWidth: '100%' },
    }}
  >
    {children}
  </SimpleFormIterator>
)
