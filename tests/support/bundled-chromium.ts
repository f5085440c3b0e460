import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const PACKAGE = join(MODULES, '@sparticuz', 'chromium')

/** The package unpacks into the temporary folder of the process: a child process is given a folder of its own. */
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

const unpack = async (folder: string): Promise<void> => {
  const partial = await mkdtemp(`${folder}-`)
  try {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: MODULES,
      // The Amazon name makes it unpack the libraries a bare system lacks (NSS) as well.
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    })
    // Renamed when whole: two runs at once, or an interrupted one, never share half a browser.
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

const lacksLibraries = async (program: string): Promise<boolean> =>
  run('ldd', [program]).then(
    ({ stdout }) => stdout.includes('not found'),
    () => true,
  )

const lacksFonts = (): boolean =>
  ['/usr/share/fonts', '/usr/local/share/fonts'].every(
    (folder) => !existsSync(folder) || readdirSync(folder).length === 0,
  )

/** The package's own file names the folders of Amazon's machines. */
const fontConfiguration = async (folder: string): Promise<string> => {
  const file = join(folder, 'fonts.conf')
  const dirs = [join(folder, 'fonts'), join(folder, 'font-cache')]
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${dirs[0]}</dir><cachedir>${dirs[1]}</cachedir></fontconfig>\n`,
  )
  return file
}

/**
 * The Chromium of the npm package `@sparticuz/chromium` (Linux x64), unpacked once into node_modules/.cache, with its
 * own libraries and fonts where the machine has none.
 */
export const bundledChromium = async (): Promise<{ path: string; env: Readonly<Record<string, string>> }> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: install Chrome or Chromium, or give its path in CHROMIUM_PATH.')
  }
  const { version }: { version: string } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'))
  const cache = join(MODULES, '.cache')
  await mkdir(cache, { recursive: true })
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  const path = join(folder, 'chromium')
  const env: Record<string, string> = {}
  if (await lacksLibraries(path)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib')
  if (lacksFonts()) env.FONTCONFIG_FILE = await fontConfiguration(folder)
  return { path, env }
}
