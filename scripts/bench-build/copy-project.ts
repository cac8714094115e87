import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json']
const folders = ['content', 'rules', 'scripts', 'src']

/** Copies this project to a folder, its law so many times: the further ones are instruments of their own. */
export function copyProject(folder: string, times: number): void {
  for (const part of [...parts, ...folders]) cpSync(part, join(folder, part), { recursive: true })
  linkPackages(folder)
  const law = join(folder, 'content/law')
  const ids = readdirSync(law).filter((id) => existsSync(join(law, id, 'law.yaml')))
  const names = Array.from({ length: times - 1 }, (_, at) => `copy-${String.fromCharCode(97 + at)}`)
  for (const id of ids)
    for (const name of names) {
      const copy = `${id}-${name}`
      cpSync(join(law, id), join(law, copy), { recursive: true })
      for (const file of readdirSync(join(law, copy))) {
        const path = join(law, copy, file)
        // References within the law stay within its copy.
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`=${id}/`, `=${copy}/`))
      }
    }
  // A figure rests on the law itself: its copies print the same one.
  for (const [name, printed] of [
    ['value-in', 'article?.instrument'],
    ['superseded', 'source.instrument === instrument'],
  ] as const) {
    const path = join(folder, `src/statute/${name}.ts`)
    const code = readFileSync(path, 'utf8')
    if (!code.includes(printed)) throw new Error(`${path} no longer holds ${printed}`)
    writeFileSync(path, code.replaceAll(printed, `${printed}.replace(/-copy-[a-z]$/, '')`))
  }
  appendFileSync(
    join(folder, 'rules/kernel/instruments.ts'),
    `\nfor (const id of ${JSON.stringify(ids)}) for (const name of ${JSON.stringify(names)})\n  (instruments as any)[\`\${id}-\${name}\`] = (instruments as any)[id]\n`,
  )
}

// Package by package, since the builder keeps its caches beside the packages.
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.'))
      symlinkSync(
        join(process.cwd(), 'node_modules', name),
        join(folder, 'node_modules', name),
        'junction',
      )
}

/** Takes away what earlier builds have left, so that the next one is a first one. */
export function forget(folder: string): void {
  for (const name of [
    'dist',
    '.astro',
    'node_modules/.cache',
    'node_modules/.astro',
    'node_modules/.vite',
  ])
    rmSync(join(folder, name), { recursive: true, force: true })
}

/** What a copy can be built without. */
const without = {
  compression: {
    path: 'src/build/compress.ts',
    stub: `export const startCompressing = () => ({ begin: () => {}, finish: async () => ({ files: 0, anew: 0 }) })\n`,
  },
  offline: {
    path: 'src/build/offline.ts',
    stub: `export const bundleWorker = async () => new Map()\nexport const writeOffline = async () => {}\n`,
  },
  pictures: {
    path: 'src/build/social-pictures.ts',
    stub: `export const drawPictures = async () => ({ drawn: [], anew: 0 })\nexport const placePictures = async () => {}\n`,
  },
}

/** Leaves parts of the build out of a copy of the project until the work is done. */
export async function leaveOut<T>(
  folder: string,
  names: readonly (keyof typeof without)[],
  work: () => Promise<T>,
): Promise<T> {
  for (const name of names) writeFileSync(join(folder, without[name].path), without[name].stub)
  try {
    return await work()
  } finally {
    for (const name of names) cpSync(without[name].path, join(folder, without[name].path))
  }
}
