import Box from '@mui/material/Box'
import { type PointerEvent, type RefObject, useRef } from 'react'
import type { Sentences } from '../i18n/index.ts'

const WIDTH = 600
const HEIGHT = 200
const INK = '#12263f'

const brushOf = (canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | null => {
  const brush = canvas?.getContext('2d') ?? null
  if (brush === null) return null
  brush.strokeStyle = INK
  brush.fillStyle = INK
  brush.lineWidth = 2.5
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  return brush
}

/** One stroke: the points the pen went through. */
export type Stroke = readonly (readonly [number, number])[]

/** These strokes and nothing else. */
export const drawStrokes = (canvas: HTMLCanvasElement | null, strokes: readonly Stroke[]): void => {
  const brush = brushOf(canvas)
  if (brush === null) return
  brush.clearRect(0, 0, WIDTH, HEIGHT)
  for (const stroke of strokes) {
    brush.beginPath()
    for (const [x, y] of stroke) brush.lineTo(x, y)
    brush.stroke()
  }
}

/** A name written on the pad, for whoever signs with a keyboard. */
export const writeName = (canvas: HTMLCanvasElement | null, name: string): void => {
  const brush = brushOf(canvas)
  if (brush === null) return
  brush.clearRect(0, 0, WIDTH, HEIGHT)
  brush.font = 'italic 48px serif'
  brush.textBaseline = 'middle'
  brush.fillText(name, 24, HEIGHT / 2, WIDTH - 48)
}

/** The drawing as a PNG file, null when the browser cannot make one. */
export const drawingOf = (canvas: HTMLCanvasElement | null, name: string): Promise<File | null> =>
  new Promise((resolve) => {
    if (canvas === null) resolve(null)
    else canvas.toBlob((blob) => resolve(blob && new File([blob], name, { type: 'image/png' })), 'image/png')
  })

/** Where somebody signs with a finger, a pen or a mouse. */
export const SignaturePad = ({
  canvas,
  words,
  onStroke,
}: {
  canvas: RefObject<HTMLCanvasElement | null>
  words: Sentences
  /** A stroke was drawn to its end. */
  onStroke: (stroke: Stroke) => void
}) => {
  const drawing = useRef<[number, number][] | null>(null)
  const at = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect()
    return [((event.clientX - box.left) * WIDTH) / box.width, ((event.clientY - box.top) * HEIGHT) / box.height]
  }
  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    drawing.current = [at(event)]
    event.currentTarget.setPointerCapture(event.pointerId)
    const brush = brushOf(canvas.current)
    brush?.beginPath()
    brush?.moveTo(...at(event))
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (drawing.current === null) return
    drawing.current.push(at(event))
    const brush = brushOf(canvas.current)
    brush?.lineTo(...at(event))
    brush?.stroke()
  }
  const stop = () => {
    if (drawing.current !== null && drawing.current.length > 1) onStroke(drawing.current)
    drawing.current = null
  }
  return (
    <Box
      component="canvas"
      ref={canvas}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words.signaturePad}
      onPointerDown={start}
      onPointerMove={go}
      onPointerUp={stop}
      onPointerCancel={stop}
      sx={{
        display: 'block',
        width: '100%',
        maxWidth: WIDTH,
        aspectRatio: `${WIDTH} / ${HEIGHT}`,
        my: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: '#fff',
        touchAction: 'none',
        cursor: 'crosshair',
      }}
    />
  )
}
