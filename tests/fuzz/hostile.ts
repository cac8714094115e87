// What hostile hands type, paste and send, as generators of fast-check: the same for the tests and for `npm run fuzz`.
import fc from 'fast-check'

/** Names that every object has or that the language gives a meaning. */
export const names: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '__defineGetter__',
  'undefined',
  'null',
  'NaN',
]

const odd: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    '\uFEFF',
    '\u200B',
    '\u202E',
    '\u2028',
    '\u0085',
    '\r\n',
    '\t',
    '\\',
    "'",
    '"',
  ],
  // Half a pair, a pair the wrong way round, no character at all.
  ...['\uD800', '\uDC00', '\uDFFF\uD800', '\uFFFF', '\uFFFD', '\u{10FFFF}'],
  // Eighteen letters for one, once they are made plain; many marks on one letter; letters that change their length.
  ...[
    '\uFDFA',
    `a${'\u0301'.repeat(200)}`,
    'ﬃ',
    'İ',
    'ß',
    '２０２６年',
    '٢٠٢٦',
    '十一月',
    '廿',
    '〇',
    '億',
    '𠮷',
    '👩‍👩‍👧‍👦',
  ],
  ...['%', '%%', '%zz', '%ff', '%C0%AF', '%00', '%u0041', '&', '=', '#', '&&==', '+', ';'],
  ...[
    '../',
    '..%2f',
    '/..;/',
    '//',
    '\\..\\',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
  ],
  ...['${1+1}', '{{7*7}}', '$&', '$1', '$$', "' or 1=1--", 'javascript:alert(1)', '%n%s'],
  ...['-0', '1e309', '0x10', '1_000', '٣', '1.', '.5', '+1', '--1', 'Infinity', '9'.repeat(400)],
  ...[
    '2026-02-30',
    '2026-13-01',
    '0000-00-00',
    '275760-09-13',
    '-271821-04-20',
    '2026-11-02T24:60',
    '2026-11-02Z',
  ],
]

/** Pieces that cost a careless pattern its time when they are repeated. */
const repeated: readonly string[] = [
  ...[
    ' ',
    '0',
    '9',
    '-',
    'a',
    'a ',
    '2026 ',
    '年',
    '一',
    '十',
    '万',
    '\u0301',
    '\uFDFA',
    '\uD800',
    '([',
    '{"a":',
    '&a=1',
    '%25',
  ],
  ...['社会保险', '不', '. ', '…', 'T', '第', '条', 'art ', '周', ','],
]

const long = (lengths: readonly number[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '2026', '2 Nov ', '第', 'art. ', '下午', '"', '{'),
      fc.constantFrom(...repeated),
      fc.constantFrom(...lengths),
      fc.constantFrom('', 'x', '!', '2026', '条', ' pm', '\uDC00'),
    )
    .map(
      ([before, piece, length, after]) =>
        before + piece.repeat(Math.ceil(length / piece.length)) + after,
    )

/** Any sequence of 16-bit units: whole characters, halves, what is no character. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units))

/** A text of any kind; one in some hundreds is as long as a megabyte. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...odd, ...names) },
  { weight: 60, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 60, arbitrary: units },
  {
    weight: 40,
    arbitrary: fc
      .array(fc.constantFrom(...odd, ...repeated), { minLength: 2, maxLength: 6 })
      .map((pieces) => pieces.join('')),
  },
  { weight: 15, arbitrary: long([100, 1000]) },
  { weight: 2, arbitrary: long([10_000, 100_000]) },
  { weight: 1, arbitrary: long([1_000_000]) },
)

/** A text that is nearly one of some good ones: a piece of it is taken out, doubled, or something odd is put in. */
export const nearly = (good: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...good),
      fc.nat(),
      fc.nat(4),
      fc.oneof(fc.constant(''), fc.constantFrom(...odd, ...repeated)),
    )
    .map(([text, at, cut, put]) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + put + text.slice(from + cut)
    })

/** JSON that fits no schema: deep, wide, of the wrong type, with names that objects have already. */
export const json: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: fc.json() },
  {
    weight: 20,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...names), fc.json({ maxDepth: 1 })), { maxLength: 4 })
      .map((pairs) => `{${pairs.map(([name, value]) => `"${name}":${value}`).join()}}`),
  },
  {
    weight: 20,
    arbitrary: fc.constantFrom('1e309', '-0', '9'.repeat(400), '"\\ud800"', '1E+2', '[,]', '{"a"}'),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('[]', '{}'), fc.constantFrom(10, 1000, 100_000))
      .map(([kind, depth]) =>
        kind === '[]'
          ? '['.repeat(depth) + ']'.repeat(depth)
          : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(100, 20_000)
      .map((many) => `{${Array.from({ length: many }, (_, at) => `"a${at}":${at}`).join()}}`),
  },
)
