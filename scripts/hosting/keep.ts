/** One way to keep a file: whose path begins so. */
interface Keep {
  readonly under: string
  readonly header: string
}

/** What may be kept for good: files whose names change with their content. */
export const kept: readonly Keep[] = [{ under: '/_astro/', header: 'max-age=31536000, immutable' }]

/** For everything else: kept, but never used before the server has said that it is still the same (by its ETag). */
export const asked = 'no-cache'

/** For a file that is asked for by its version: `/search/en.json?v=3fa9c1`. */
export const byVersion = { query: '^v=[0-9a-f]+$', header: 'max-age=31536000, immutable' }

const version = new RegExp(byVersion.query)

/** The Cache-Control of a file that was found. */
export function keepFor(path: string, query: string): string {
  const rule = kept.find(({ under }) => path.startsWith(under))
  return rule?.header ?? (version.test(query) ? byVersion.header : asked)
}
