import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'

/** A zone files are dropped on, and the hidden chooser a button opens for those who drop nothing. */
export const useFileDrop = ({
  onFiles,
  multiple = true,
  enabled = true,
}: {
  onFiles: (files: readonly File[]) => void
  multiple?: boolean
  enabled?: boolean
}) => {
  const ref = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])]
    if (all.length > 0) onFiles(multiple ? all : all.slice(0, 1))
  }
  const hold = (event: DragEvent) => {
    if (!enabled) return
    event.preventDefault()
    setOver(true)
  }
  return {
    choose: () => ref.current?.click(),
    zone: {
      onDragEnter: hold,
      onDragOver: hold,
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        if (!enabled) return
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      },
    },
    zoneLook: {
      borderStyle: 'dashed',
      borderColor: over ? 'primary.main' : 'divider',
      borderRadius: 1,
      bgcolor: over ? 'action.hover' : 'transparent',
    },
    chooser: {
      ref,
      type: 'file',
      multiple,
      hidden: true,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        take(event.target.files)
        event.target.value = ''
      },
    },
  } as const
}
