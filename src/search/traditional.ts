import * as OpenCC from 'opencc-js/t2cn'

const simplified = OpenCC.Converter({ from: 't', to: 'cn' })

/** The traditional forms of the characters in a text, each with its simplified one behind it: "會会險险". */
export function traditionalOf(text: string): string {
  const here = new Set(text.match(/\p{Script=Han}/gu))
  let pairs = ''
  // The unified ideographs, of which OpenCC knows the simplified forms.
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCodePoint(code)
    const other = simplified(traditional)
    if (other !== traditional && here.has(other)) pairs += traditional + other
  }
  return pairs
}
