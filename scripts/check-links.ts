// Follows every internal link and anchor of the built site in dist/; prints those that lead nowhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'dist'
const files = new Set(
  (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')),
)
const pages = new Map(
  [...files]
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)
const anchors = new Map(
  [...pages].map(([name, html]) => [
    name,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!)),
  ]),
)

const broken: string[] = []
let count = 0
for (const [name, html] of pages)
  for (const [, target] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
    const url = new URL(
      target!.replaceAll('&amp;', '&'),
      `http://site/${name.replace(/index\.html$/, '')}`,
    )
    if (url.host !== 'site' || url.protocol !== 'http:') continue
    count++
    const path = decodeURI(url.pathname).slice(1)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const anchor = decodeURIComponent(url.hash.slice(1))
    if (!files.has(file)) broken.push(`${name}: ${target} (no such page)`)
    // A fragment with “=” carries a calculator's inputs.
    else if (anchor && !anchor.includes('=') && !anchors.get(file)?.has(anchor))
      broken.push(`${name}: ${target} (no such place on that page)`)
  }

for (const link of broken.slice(0, 20)) console.error(link)
if (broken.length > 20) console.error(`… and ${broken.length - 20} more`)
console.log(`${count} links on ${pages.size} pages, ${broken.length} broken`)
process.exitCode = broken.length === 0 ? 0 : 1
