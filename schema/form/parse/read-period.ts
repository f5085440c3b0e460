import type { Period } from '../form.ts'
import type { Path, Reader } from './reader.ts'

/** A length of time in days, months or years. */
export function readPeriod(reader: Reader, input: unknown, path: Path): Period | undefined {
  const source = reader.object(input, path, ['n', 'unit'])
  const n = source && reader.number(source.get('n'), source.at('n'), 0, 10_000, true)
  const unit = source && reader.oneOf(source.get('unit'), source.at('unit'), ['d', 'm', 'y'] as const)
  return n !== undefined && unit ? { n, unit } : undefined
}
