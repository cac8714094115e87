/**
 * The headers that every response carries; the site needs nothing from any other host, and no inline code.
 * They count in the weight of a page: no space that means nothing, and workers fall under script-src.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No string becomes HTML or the address of a script; the one policy is that of src/client/own-script.ts.
    "require-trusted-types-for 'script'",
    'trusted-types shebao',
  ].join(';'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(),geolocation=(),microphone=()',
}

/** What keeps a browser from asking without TLS: sent where TLS is, for a year. */
export const strictTransport: readonly [name: string, value: string] = [
  'Strict-Transport-Security',
  'max-age=31536000',
]
