import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { injectManifest } from 'workbox-build'
import type { Language } from '../../rules/kernel/text.ts'
import { allLanguages, inLanguage, languageAt, withoutLanguage } from '../languages.ts'
import type { Offered, Packed } from '../offline/keep.ts'
import { noticeScript, noticeStyle, type NoticeWords } from '../offline/notice.ts'
import { partsNamedIn } from '../offline/parts.ts'
import { strings } from '../strings/strings.ts'

/** What can be kept: pages, what they are made of, what they search and reckon with. Books and pictures are not. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
}

/** Bundles the service worker and the script of stored pages, which need no page: this can be done while pages are written. */
export async function bundleWorker(): Promise<Map<string, string>> {
  const into = await mkdtemp(join(tmpdir(), 'worker-'))
  const words = Object.fromEntries(
    allLanguages.map((each): [string, NoticeWords] => [each, strings[each].offline.notice]),
  )
  try {
    const bundles = ['worker', 'kept-page'].map(async (name): Promise<[string, string]> => {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        mode: 'production',
        define: { 'process.env.NODE_ENV': '"production"', noticeWords: JSON.stringify(words) },
        build: {
          outDir: into,
          emptyOutDir: false,
          modulePreload: false,
          rolldownOptions: {
            input: fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url)),
            output: { format: 'iife', entryFileNames: `${name}.js` },
          },
        },
      })
      return [name, await readFile(join(into, `${name}.js`), 'utf8')]
    })
    return new Map(await Promise.all(bundles))
  } finally {
    await rm(into, { recursive: true })
  }
}

/** Writes what offline use needs into a built site, once everything else is there: a pack for each language, and the service worker. */
export async function writeOffline(
  folder: string,
  bundles: ReadonlyMap<string, string>,
): Promise<void> {
  const files = (await readdir(folder, { recursive: true }))
    .map((name) => `/${name.split(sep).join('/')}`)
    .sort()
  await mkdir(join(folder, 'offline'), { recursive: true })
  await writeFile(join(folder, noticeScript), bundles.get('kept-page')!)
  await copyFile(new URL('../offline/kept-page.css', import.meta.url), join(folder, noticeStyle))
  await Promise.all(allLanguages.map((language) => writePack(folder, files, language)))
  await writeWorker(folder, bundles.get('worker')!)
}

async function writePack(
  folder: string,
  files: readonly string[],
  language: Language,
): Promise<void> {
  const wanted = files.filter(
    (path) =>
      (path.endsWith('/index.html') &&
        languageAt(path) === language &&
        !withoutLanguage(path).startsWith('/embed/')) ||
      /^\/_astro\/.*\.(js|css)$/.test(path) ||
      /^\/(search|calculators|data(?!\/schema))\/.*\.json$/.test(path),
  )
  const lines = await Promise.all(
    wanted.map(async (path) =>
      JSON.stringify({
        path: path.replace(/index\.html$/, ''),
        type: types[extname(path)]!,
        body: await readFile(join(folder, path), 'utf8'),
      } satisfies Packed),
    ),
  )
  const pack = lines.join('\n')
  const offered: Offered = {
    version: createHash('sha256').update(pack).digest('hex').slice(0, 12),
    files: lines.length,
    download: await writeCompressed(join(folder, 'offline', `${language}.jsonl`), pack),
    size: Buffer.byteLength(pack),
  }
  await writeFile(join(folder, 'offline', `${language}.json`), JSON.stringify(offered))
}

// Many pages alike: a wide window finds what they share, and the best quality would take seconds for little.
async function writeCompressed(path: string, text: string): Promise<number> {
  const content = Buffer.from(text)
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content),
  ])
  await Promise.all([
    writeFile(path, content),
    writeFile(`${path}.br`, brotli),
    writeFile(`${path}.gz`, gzipped),
  ])
  return brotli.length
}

// The worker brings the page for what is not here, in every language. It names each pack’s version, so that it is a new worker when anything of the site is new.
async function writeWorker(folder: string, bundle: string): Promise<void> {
  const pages = allLanguages.map((language) => inLanguage('/offline/', language))
  const parts = new Set<string>()
  const follow = async (file: string): Promise<void> => {
    for (const path of partsNamedIn(await readFile(join(folder, file), 'utf8')))
      if (!parts.has(path)) {
        parts.add(path)
        await follow(path)
      }
  }
  for (const page of pages) await follow(join(page, 'index.html'))
  const source = join(folder, 'sw.js')
  await writeFile(source, bundle)
  await injectManifest({
    swSrc: source,
    swDest: source,
    globDirectory: folder,
    globPatterns: [
      ...pages.map((page) => `${page.slice(1)}index.html`),
      ...allLanguages.map((language) => `offline/${language}.json`),
      ...[noticeScript, noticeStyle, ...parts].map((path) => path.slice(1)),
    ],
    dontCacheBustURLsMatching: /^_astro\//,
    // The address of a page, not of its file.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({
          ...entry,
          url: `/${entry.url.replace(/index\.html$/, '')}`,
        })),
        warnings: [],
      }),
    ],
  })
}
