import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger }

/**
 * JSON lines, one event a line; secrets never get here, and known places of secrets are redacted all the same (J6, E6).
 * `destination` is the standard output unless given.
 */
export const createLogger = (level: string, destination: DestinationStream = pino.destination(1)): Logger =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token', '*.secret'],
        censor: '[redacted]',
      },
    },
    destination,
  )
