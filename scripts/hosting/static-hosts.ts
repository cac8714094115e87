import { framed, policyOf, securityHeaders, strictTransport } from '../security-headers.ts'
import { kept } from './keep.ts'

/**
 * The `_headers` that Netlify and Cloudflare read; both always have TLS, and ask again for all else of themselves.
 * Where several lines name a header, one host sends both and the other the last: so no page is named by two policies
 * that would not do, each alone or together. Everything has the floor, and each area but the framed one the whole.
 */
export function writeHeaders(pages: readonly string[]): string {
  const [policy] = framed.header
  const lines = Object.entries({ ...securityHeaders, [policy]: framed.floor })
  return [
    '/*',
    ...[...lines, strictTransport].map(([name, value]) => `  ${name}: ${value}`),
    ...areasOf(pages).flatMap((area) => [area, `  ${policy}: ${policyOf(area)}`]),
    ...kept.flatMap(({ under, header }) => [`${under}*`, `  Cache-Control: ${header}`]),
    '',
  ].join('\n')
}

/** The first pages, and every folder below them with all that is in it: "/", "/zh/", "/law/*", "/zh/law/*". */
function areasOf(pages: readonly string[]): string[] {
  const firstPages = allLanguagesOf(pages)
  const areas = pages.flatMap((page) => {
    const first = firstPages.findLast((each) => page.startsWith(each))!
    const [area] = page.slice(first.length).split('/')
    return area ? [`${first}${area}/*`] : [first]
  })
  return [...new Set(areas)].sort()
}

// A first page has the same areas below it as "/" has: "/zh/" holds "/zh/about/" as "/" holds "/about/".
function allLanguagesOf(pages: readonly string[]): string[] {
  return [
    '/',
    ...pages.filter((page) => /^\/[^/]+\/$/.test(page) && pages.includes(`${page}about/`)),
  ]
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
