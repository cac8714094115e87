import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { beside } from './beside.ts'

/** The compressed copies of a file. */
interface Copies {
  readonly br: Uint8Array
  readonly gz: Uint8Array
}

/** Compresses the files of a site while it is being built. */
export interface Compressing {
  /** Begins with a file that stands, or will stand, at this path from the root of the site. */
  begin(path: string, content: Uint8Array): void
  /** Does the rest of the folder, and waits for all: nothing may be written there afterwards. Gives the number of files, and how many were compressed anew. */
  finish(): Promise<{ files: number; anew: number }>
}

const textual = /\.(html|css|js|json|webmanifest|svg|xml|atom|txt|md|csv)$/
// The best level of brotli takes three times as long as the next, for 2 to 3 % fewer bytes, and the next twenty times as long as the quick one, for 11 % fewer.
// So the best is for what a first visit waits for longest, and the quick one for what fits into the first packets all the same, or is taken away as a file.
const quality = { best: 11, next: 10, quick: 9, gzip: 6 }
// As a power of two. A larger one would cost the quick level 50 ms a file, and save a page nothing: it repeats itself nearby.
const quickWindow = 16
const everywhere = /^_astro\//
const article = /^(zh\/)?law\/[^/]+\/\d+\/index\.html$/
const takenAway = /^(law|data)\/.*\.(json|xml|txt|md|csv)$/
/** In bytes, before compressing: a page up to `short` is compressed quickly, an article above its size best. */
const sizes = { short: 9_000, article: 12_000 }
// What the copies depend on beside the content.
const by = { quality, quickWindow, sizes, takenAway: takenAway.source }

/** Writes a brotli and a gzip copy beside every textual file of a folder. The copies are kept in a file, by the content they are of: what is unchanged is not compressed again. */
export function startCompressing(folder: string, keptIn: string): Compressing {
  const kept = readKept(keptIn)
  const used = new Map<string, Promise<Copies>>()
  const begun = new Map<string, Promise<void>>()
  let anew = 0

  const copiesOf = async (hash: string, path: string, content: Uint8Array): Promise<Copies> => {
    const known = (await kept).get(hash)
    if (!known) anew++
    return known ?? beside(() => compress(content, levelFor(path, content)))
  }
  const writeCopies = async (path: string, content: Uint8Array): Promise<void> => {
    const hash = createHash('sha256').update(content).digest('base64')
    if (!used.has(hash)) used.set(hash, copiesOf(hash, path, content))
    const { br, gz } = await used.get(hash)!
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  }
  const begin = (path: string, content: Uint8Array): void => {
    if (!textual.test(path) || begun.has(path)) return
    const written = writeCopies(path, content)
    // A fault is told by finish.
    written.catch(() => undefined)
    begun.set(path, written)
  }
  const finish = async (): Promise<{ files: number; anew: number }> => {
    const paths = (await readdir(folder, { recursive: true }))
      .map((name) => name.split(sep).join('/'))
      .filter((path) => textual.test(path) && !begun.has(path))
    await Promise.all(paths.map(async (path) => begin(path, await readFile(join(folder, path)))))
    await Promise.all(begun.values())
    if (anew > 0 || used.size < (await kept).size) await writeKept(keptIn, used)
    return { files: begun.size, anew }
  }
  return { begin, finish }
}

function levelFor(path: string, { length }: Uint8Array): number {
  if (everywhere.test(path)) return quality.best
  if (takenAway.test(path) || (path.endsWith('.html') && length <= sizes.short))
    return quality.quick
  return article.test(path) && length > sizes.article ? quality.best : quality.next
}

async function compress(content: Uint8Array, brotli: number): Promise<Copies> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        ...(brotli === quality.quick && { [constants.BROTLI_PARAM_LGWIN]: quickWindow }),
      },
    }),
    promisify(gzip)(content, { level: quality.gzip }),
  ])
  return { br, gz }
}

async function readKept(path: string): Promise<ReadonlyMap<string, Copies>> {
  try {
    const kept = deserialize(await readFile(path)) as { by: unknown; copies: Map<string, Copies> }
    return JSON.stringify(kept.by) === JSON.stringify(by) ? kept.copies : new Map()
  } catch {
    // The first build, or one by another version of Node.
    return new Map()
  }
}

// Only what this build used is kept. Written aside and renamed: another build may be reading.
async function writeKept(path: string, used: ReadonlyMap<string, Promise<Copies>>): Promise<void> {
  try {
    const copies = new Map<string, Copies>()
    for (const [hash, made] of used) copies.set(hash, await made)
    const aside = `${path}.${process.pid}`
    await mkdir(dirname(path), { recursive: true })
    await writeFile(aside, serialize({ by, copies }))
    await rename(aside, path)
  } catch {
    // A cache that cannot be written costs time, and nothing else.
  }
}
