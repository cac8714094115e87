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

  test.each(['3x', 'x3', '3.5', '1e3', '', '--1', '1234567890123456', '３０'])(
    '“%s” stays text, so that the message can repeat it',
    (typed) => {
      expect(number.fromText(typed)).toBe(typed)
    },
  )

  test('what is no number is repeated without the blanks around it', () => {
    expect(number.fromText(' 3x ')).toBe('3x')
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
