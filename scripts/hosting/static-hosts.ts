import { securityHeaders, strictTransport } from '../security-headers.ts'
import { kept } from './keep.ts'

/** The `_headers` that Netlify and Cloudflare read; both always have TLS, and ask again for all else of themselves. */
export function writeHeaders(): string {
  const lines = [...Object.entries(securityHeaders), strictTransport]
  return [
    '/*',
    ...lines.map(([name, value]) => `  ${name}: ${value}`),
    ...kept.flatMap(({ under, header }) => [`${under}*`, `  Cache-Control: ${header}`]),
    '',
  ].join('\n')
}

/**
 * The `_redirects` of Netlify: each language's page for a wrong address. Cloudflare finds the nearest 404.html itself and
 * skips these lines; both lead to the one address of a page of themselves.
 */
export function writeRedirects(notFound: readonly string[]): string {
  return notFound
    .filter((path) => path !== '/404.html')
    .map((path) => `${path.slice(0, -'404.html'.length)}* ${path} 404\n`)
    .join('')
}
