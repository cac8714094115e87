declare module 'wawoff2' {
  /** The plain form of a font in WOFF2. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>
}
