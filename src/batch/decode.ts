/** The most bytes that a file may have: 10,000 rows of a wide table have a tenth of it. */
export const mostBytes = 20_000_000

/** What a file holds as text, with the name of its encoding; or why it cannot be read. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030' }
  | { readonly refused: 'tooLarge' | 'workbook' | 'noText' }

/**
 * Reads the bytes of a file as text. Chinese Excel writes a CSV file in GB18030 (of which GBK and GB2312 are parts) unless
 * it is told otherwise: that is what a file is that is no UTF-8. A workbook (.xlsx, .xls) is refused, and so is what is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) return { refused: 'tooLarge' }
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { refused: 'workbook' }
  // “Unicode Text”, as Excel calls it.
  if (startsWith(bytes, 0xff, 0xfe))
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (startsWith(bytes, 0xfe, 0xff))
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  for (const [name, encoding] of [
    ['utf-8', 'UTF-8'],
    ['gb18030', 'GB18030'],
  ] as const) {
    try {
      const text = new TextDecoder(name, { fatal: true }).decode(bytes)
      return text.includes('\0') ? { refused: 'noText' } : { text, encoding }
    } catch {
      continue
    }
  }
  return { refused: 'noText' }
}

const startsWith = (bytes: Uint8Array, ...beginning: readonly number[]): boolean =>
  beginning.every((byte, at) => bytes[at] === byte)
