// Prints what a server of your own needs to answer as `npm start` does: npm run --silent hosting nginx > shebao.conf
// The folder of the site is ROOT, the address or port LISTEN; BROTLI=1 where nginx has the module for it.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeCaddy } from './hosting/caddy.ts'
import { writeNginx } from './hosting/nginx.ts'
import { notFoundPages, pagesIn } from './hosting/one-address.ts'

const [kind] = process.argv.slice(2)
const { ROOT: root = resolve('dist'), LISTEN: listen = kind === 'caddy' ? ':8080' : '8080' } =
  process.env
if (!existsSync('dist/index.html')) fail('dist/ holds no site; run npm run build first.')
const notFound = notFoundPages('dist')
if (kind === 'nginx') {
  const brotli = Boolean(process.env.BROTLI)
  process.stdout.write(writeNginx(pagesIn('dist'), notFound, { root, listen, brotli }))
} else if (kind === 'caddy') process.stdout.write(writeCaddy(notFound, { root, listen }))
else
  fail(`Found “${kind ?? ''}”; expected nginx or caddy. (Netlify and Cloudflare: dist/_headers.)`)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
