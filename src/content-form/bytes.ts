import type { Fault } from './fault.ts'

const mend = 'save the file as UTF-8 without a byte order mark, its lines ended by LF alone'

/** What an editor of another system may leave in a file: a byte order mark, line ends of Windows, bytes that are no UTF-8. */
export function faultsInBytes(source: string): Fault[] {
  const lines = source.split('\n')
  const find = (sign: string): Fault | undefined => {
    const at = lines.findIndex((line) => line.includes(sign))
    return at < 0
      ? undefined
      : { line: at + 1, column: lines[at]!.indexOf(sign) + 1, message: messages[sign]! }
  }
  return Object.keys(messages).flatMap((sign) => find(sign) ?? [])
}

const messages: Readonly<Record<string, string>> = {
  '\uFEFF': `Found a byte order mark (BOM); ${mend}`,
  '\r': `Found a line that ends in CRLF; ${mend}`,
  '\uFFFD': `Found what is no UTF-8; ${mend}`,
}
