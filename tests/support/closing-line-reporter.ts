import type { Reporter, TestModule } from 'vitest/node'

/**
 * The last line of every run, in one fixed form a machine can read: `12 passed, 0 failed`. A file that could not be
 * loaded and an error outside any test count as failures.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    let failed = unhandled.length
    let skipped = 0
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped += 1
      }
      for (const suite of module.children.allSuites()) failed += suite.errors().length
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    // After the default reporter's own summary, whatever order the two are called in.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
