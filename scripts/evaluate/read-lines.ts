/** The most bytes that a line may have: 1 MB. No question is a thousandth of that. */
export const longest = 1_000_000

/** A line that is too long to be read, by its number, counted from 1. */
export interface TooLong {
  readonly tooLong: number
}

/**
 * Bytes looked at in one go: a line that is too long is found out within them. What they ask is answered before the next
 * are looked at, and the answers are thirty times as long: more bytes would take more memory, and time to clear it up.
 */
const block = 8_192
const lineFeed = 0x0a

/**
 * The lines of a stream, as many at a time as have come. One that is too long is told as soon as it is, and the rest of
 * it is passed over: no more than 1 MB is ever held. Only a line feed ends a line; it may hold any other character.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<(string | TooLong)[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let number = 1
  let held: Uint8Array[] = []
  let size = 0
  /** Whether what comes belongs to a line that is already answered. */
  let passing = false

  function hold(bytes: Uint8Array): TooLong[] {
    if (passing) return []
    size += bytes.length
    if (size > longest) {
      held = []
      passing = true
      return [{ tooLong: number }]
    }
    if (bytes.length > 0) held.push(bytes)
    return []
  }

  function take(): string {
    const text = decoder.decode(held.length === 1 ? held[0] : Buffer.concat(held))
    held = []
    size = 0
    // Some editors mark the beginning of a file so.
    return number === 1 ? text.replace(/^\uFEFF/, '') : text
  }

  function read(bytes: Uint8Array): (string | TooLong)[] {
    const [first, last] = [bytes.indexOf(lineFeed), bytes.lastIndexOf(lineFeed)]
    if (first < 0) return hold(bytes)
    const lines: (string | TooLong)[] = hold(bytes.subarray(0, first))
    if (!passing) lines.push(take())
    passing = false
    size = 0
    number++
    if (last > first) {
      // A block is shorter than the longest line: those within it can be cut at once.
      const whole = decoder.decode(bytes.subarray(first + 1, last)).split('\n')
      number += whole.length
      lines.push(...whole)
    }
    hold(bytes.subarray(last + 1))
    return lines
  }

  for await (const bytes of stream)
    for (let from = 0; from < bytes.length; from += block)
      yield read(bytes.subarray(from, from + block))
  if (size > 0 && !passing) yield [take()]
}
