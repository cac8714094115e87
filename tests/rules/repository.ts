import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The Node that the project installs, whatever the machine's own is. */
export const node = join(root, 'node_modules', '.bin', 'node')

/** Every file below a folder whose name ends so, as paths from the root with forward slashes, sorted. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Runs `evaluate` on an input to its end. */
export function evaluate(
  input: string | Uint8Array,
  env: Record<string, string> = {},
): SpawnSyncReturns<Buffer> {
  return spawnSync(node, [join('scripts', 'evaluate.ts')], {
    cwd: root,
    input: typeof input === 'string' ? Buffer.from(input) : input,
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
  })
}

/** The lines of an output, each of which must end with a line feed. */
export function linesOf(output: Buffer): string[] {
  const lines = output.toString('utf8').split('\n')
  const rest = lines.pop()
  if (rest !== '') throw new Error(`the last line does not end: ${rest?.slice(0, 80)}`)
  return lines
}
