/** What a page may do, and who may frame it; without an answer to that, no word is said of it. */
function policyFor(framedBy?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(framedBy ? [`frame-ancestors ${framedBy}`] : []),
    // No string becomes HTML or the address of a script; the one policy is that of src/client/own-script.ts.
    "require-trusted-types-for 'script'",
    'trusted-types shebao',
  ].join(';')
}

/**
 * The headers that every response carries; the site needs nothing from any other host, and no inline code.
 * They count in the weight of a page: no space that means nothing, and workers fall under script-src.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyFor("'none'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(),geolocation=(),microphone=()',
}

/** The pages that other sites may frame, by the beginning of their paths, and what they carry in place of the policy above. */
export const framed = {
  under: '^/(?:[a-z]+/)?embed/',
  header: ['Content-Security-Policy', policyFor('*')],
  /** For hosts that cannot say “all but these”: it leaves framing open. */
  floor: policyFor(),
} as const

const isFramed = new RegExp(framed.under)

/** The policy of a file that was found. */
export function policyOf(path: string): string {
  return isFramed.test(path) ? framed.header[1] : securityHeaders[framed.header[0]]!
}

/** What keeps a browser from asking without TLS: sent where TLS is, for a year. */
export const strictTransport: readonly [name: string, value: string] = [
  'Strict-Transport-Security',
  'max-age=31536000',
]
