import { type StartupCode, type StartupParams, startupSentence, terminalLocale } from '../platform/startup/index.ts'

const EVERY_MS = 2_000
const SECONDS_IN_A_MINUTE = 60

/** How long that is, in minutes and seconds: the same in both languages. */
const lasting = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  const minutes = Math.floor(whole / SECONDS_IN_A_MINUTE)
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % SECONDS_IN_A_MINUTE} s`
}

/** Tells from time to time how many journeys were played, how fast, and how long is left. `now`: milliseconds. */
export const seedProgress = (
  total: number,
  print: (line: string) => void,
  now: () => number = () => performance.now(),
) => {
  const started = now()
  let told = started
  let done = 0
  const say = (code: StartupCode, params: StartupParams) => print(startupSentence(code, params, terminalLocale()))
  const rate = () => done / Math.max(0.001, (now() - started) / 1_000)
  return {
    played: (): void => {
      done += 1
      if (now() - told < EVERY_MS) return
      told = now()
      say('seed.progress', { done, total, rate: rate().toFixed(1), left: lasting((total - done) / rate()) })
    },
    /** How it ended: all of it, or as far as it was let go. */
    end: (): void =>
      say(done < total ? 'seed.stopped' : 'seed.done', {
        ...{ done, total, rate: rate().toFixed(1) },
        seconds: lasting((now() - started) / 1_000),
      }),
  }
}
