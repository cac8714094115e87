import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { show } from '../../rules/kernel/field.ts'

const field = (id: string, name: string) => rules.find((rule) => rule.id === id)!.fields[name]!

describe('what a reader types is understood as the command line would be told', () => {
  const number = field('time.period', 'length')
  test.each([
    ['30', 30],
    [' 30 ', 30],
    ['-1', -1],
    ['007', 7],
    ['999999999999999', 999_999_999_999_999],
  ])('“%s” is a number', (typed, value) => {
    expect(number.fromText(typed)).toBe(value)
  })

  test.each(['3x', 'x3', '3.5', '1e3', '', '--1', '1234567890123456'])(
    '“%s” stays text, so that the message can repeat it',
    (typed) => {
      expect(number.fromText(typed)).toBe(typed)
    },
  )

  test('digits may be full-width', () => {
    expect(number.fromText('３０')).toBe(30)
  })

  test('what is no number is repeated without the blanks around it', () => {
    expect(number.fromText(' 3x ')).toBe('3x')
  })

  test.each([
    ['12,345.67', '12345.67'],
    ['１２３４５', '12345'],
    ['1.2万', '12000'],
    ['1.23456万', '12345.6'],
    ['0.5万', '5000'],
    ['0.05万', '500'],
    ['10万', '100000'],
    ['3000元', '3000'],
    ['¥3,000.50', '3000.50'],
    ['RMB 500', '500'],
    ['500 yuan', '500'],
    ['壹万', '壹万'],
    ['1.2千', '1.2千'],
    ['万', '万'],
    // A sign of money stands before or behind the amount, and 万 behind it: anywhere else they stay, to be refused.
    ['5元00', '5元00'],
    ['5¥00', '5¥00'],
    ['x3万', 'x3万'],
    ['3万x', '3万x'],
  ])('an amount typed as “%s” is %s', (typed, value) => {
    expect(field('sil.late-payment', 'arrears').fromText(typed)).toBe(value)
  })

  test('an amount in 万 is the number times ten thousand, to the fen', () => {
    const money = field('sil.late-payment', 'arrears')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (millionths) => {
        const typed = `${Math.floor(millionths / 1_000_000)}.${String(millionths % 1_000_000).padStart(6, '0')}万`
        expect(money.read(money.fromText(typed))).toEqual({ ok: true, value: BigInt(millionths) })
      }),
    )
  })

  test('an amount may have commas, Chinese ones too, and blanks', () => {
    const money = field('sil.late-payment', 'arrears')
    expect(money.fromText(' 12,345.67 ')).toBe('12345.67')
    expect(money.fromText('12，345 678')).toBe('12345678')
  })

  test('yes and no come from their buttons, and nothing else is either', () => {
    const answer = field('sil.unemployment-eligibility', 'involuntary')
    expect(answer.fromText('true')).toBe(true)
    expect(answer.fromText('false')).toBe(false)
    expect(answer.fromText(' yes ')).toBe('yes')
  })

  test('a moment may be typed with a blank between day and time', () => {
    expect(field('time.hours', 'start').fromText(' 2026-11-18  10:30 ')).toBe('2026-11-18T10:30')
  })

  test('a day and a choice are taken without the blanks around them', () => {
    expect(field('time.period', 'start').fromText(' 2026-11-18 ')).toBe('2026-11-18')
    expect(field('time.period', 'unit').fromText(' day ')).toBe('day')
  })
})

describe('a message repeats what was found', () => {
  test('up to 40 signs whole, and longer cut short', () => {
    expect(show('x'.repeat(40))).toBe('x'.repeat(40))
    expect(show('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
  })

  test('as JSON where it is no text, and by its kind where JSON cannot say it', () => {
    expect(show({ a: [1] })).toBe('{"a":[1]}')
    expect(show(null)).toBe('null')
    expect(show(undefined)).toBe('undefined')
    expect(show(1n)).toBe('bigint')
  })
})

describe('1,000 odd strings', () => {
  const odd = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 1000, seed: 11 })

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    'in every field of %s give an answer or a message with words in both languages',
    (_, rule) => {
      for (const [name, field] of Object.entries(rule.fields))
        for (const typed of odd) {
          const input = { ...rule.examples[0].input, [name]: field.fromText(typed) }
          const finding = rule.evaluate(input)
          if (finding.status !== 'invalid') continue
          for (const { message } of finding.errors) expect(message.en && message.zh).toBeTruthy()
        }
    },
  )
})
