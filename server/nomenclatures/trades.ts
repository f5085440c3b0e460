import { readFile } from 'node:fs/promises'
import type { Config } from '../platform/config.ts'
import { StartupError } from '../platform/startup/index.ts'
import { NotTrades, parseTrades } from './parse-trades.ts'
import { ROME_SAMPLE } from './rome-sample.ts'

/** The trades a server knows. `sample`: those that came with the program, for want of the operator's file. */
export interface Trades {
  readonly sample: boolean
  /** Label by code. */
  readonly labels: ReadonlyMap<string, string>
}

const SAMPLE: Trades = { sample: true, labels: new Map(ROME_SAMPLE) }
/** The operator's file, read once: a public list, the same for every PLIE. */
let loaded: { readonly path: string; readonly trades: Promise<Trades> } | null = null

/** The trades of the operator's file, read once, or the sample. @throws whatever reading the file throws */
export const loadTrades = ({ romeFile }: Pick<Config, 'romeFile'>): Promise<Trades> => {
  if (romeFile === undefined) return Promise.resolve(SAMPLE)
  if (loaded?.path !== romeFile) loaded = { path: romeFile, trades: readTrades(romeFile) }
  return loaded.trades
}

const readTrades = async (path: string): Promise<Trades> => ({
  sample: false,
  labels: parseTrades(await readFile(path, 'utf8')),
})

/** Reads the operator's file before anybody needs it. @throws StartupError `rome.unreadable` */
export const checkTrades = async (config: Pick<Config, 'romeFile'>): Promise<void> => {
  try {
    await loadTrades(config)
  } catch (cause) {
    const code =
      cause instanceof NotTrades ? cause.message : String(cause instanceof Error && 'code' in cause ? cause.code : '')
    throw new StartupError('rome.unreadable', { path: config.romeFile ?? '', reason: code }, { cause })
  }
}
