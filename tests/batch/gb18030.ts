/** The two bytes of each character that GBK has, turned round from the decoder that the platform brings. */
const codes = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let first = 0x81; first <= 0xfe; first++)
  for (let second = 0x40; second <= 0xfe; second++) {
    if (second === 0x7f) continue
    const character = decoder.decode(new Uint8Array([first, second]))
    if ([...character].length === 1 && character !== '\uFFFD') codes.set(character, [first, second])
  }

/** A text as Chinese Excel saves it; throws for a character that needs four bytes, which no test has. */
export function encodeGb18030(text: string): Uint8Array {
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      if (code < 0x80) return [code]
      const bytes = codes.get(character)
      if (!bytes) throw new Error(`“${character}” is not among the two-byte characters`)
      return [...bytes]
    }),
  )
}
