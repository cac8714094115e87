import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readYuan, share, writeYuan } from '../../rules/kernel/money.ts'
import { ask, computed, results, warningCodes } from './ask.ts'
import { dividedHalfUp, fenOf, plus, times, yuanOf } from './paper-arithmetic.ts'
import { daysFrom } from './second-reckoning.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

/** An amount up to 10^13 fen, small ones and halves included. */
const yuan = fc
  .oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 10 ** 13 }))
  .map((fen) => yuanOf(String(fen)))

describe('reckoning on paper', () => {
  test('is right where it can be checked by hand', () => {
    expect(times('1234567', 1095)).toBe('1351850865')
    expect(times('0', 7)).toBe('0')
    expect(plus('999', '1')).toBe('1000')
    expect(dividedHalfUp('25', 10)).toBe('3')
    expect(dividedHalfUp('24', 10)).toBe('2')
    expect(dividedHalfUp('10000000000000', 139)).toBe('71942446043')
    expect(fenOf('12345.67')).toBe('1234567')
    expect(yuanOf('7')).toBe('0.07')
  })
})

describe('money', () => {
  test('is read and written without loss up to 10^13 fen', () => {
    fc.assert(
      fc.property(yuan, (amount) => {
        expect(writeYuan(readYuan(amount)!)).toBe(amount)
      }),
      { numRuns: 2000 },
    )
  })

  test('a share of it is exact, rounded half up once', () => {
    fc.assert(
      fc.property(
        yuan,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (amount, numerator, denominator) => {
          const fen = share(readYuan(amount)!, BigInt(numerator), BigInt(denominator))
          expect(String(fen)).toBe(dividedHalfUp(times(fenOf(amount), numerator), denominator))
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('half a fen is rounded up, less is not', () => {
    expect(share(1n, 1n, 2n)).toBe(1n)
    expect(share(3n, 1n, 2n)).toBe(2n)
    expect(share(49n, 1n, 100n)).toBe(0n)
    expect(share(50n, 1n, 100n)).toBe(1n)
  })

  test('is a decimal string in yuan and nothing else', () => {
    for (const previousMonth of [
      1000,
      '1,000.00',
      '1e3',
      '-1.00',
      '+1.00',
      '1.234',
      '.50',
      '1.',
      ' 1.00',
      '¥1.00',
      '１.00',
      '0x10',
      'Infinity',
      '',
      null,
      true,
      ['1.00'],
    ])
      expect(ask('sil.undeclared-premium', { previousMonth }), String(previousMonth)).toMatchObject(
        {
          status: 'invalid',
          errors: [{ field: 'previousMonth' }],
        },
      )
  })
})

describe('an undeclared premium is assessed at 110 percent of the month before', () => {
  test('thresholds of rounding', () => {
    for (const [previousMonth, amount] of [
      ['10000.00', '11000.00'],
      ['0.00', '0.00'],
      ['0.04', '0.04'],
      ['0.05', '0.06'],
      ['0.15', '0.17'],
      ['100000000000.00', '110000000000.00'],
    ])
      expect(results('sil.undeclared-premium', { previousMonth })).toEqual({ amount })
  })

  test('a month before without a premium gives no amount, and the answer says what the law says of that', () => {
    expect(warningCodes('sil.undeclared-premium', { previousMonth: '0.00' })).toHaveLength(1)
    expect(warningCodes('sil.undeclared-premium', { previousMonth: '0.01' })).toEqual([])
  })

  test('every amount comes out as on paper', () => {
    fc.assert(
      fc.property(yuan, (previousMonth) => {
        expect(results('sil.undeclared-premium', { previousMonth })).toEqual({
          amount: yuanOf(dividedHalfUp(times(fenOf(previousMonth), 110), 100)),
        })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the surcharge on late premiums is 5 ten-thousandths of the arrears a day', () => {
  const late = (arrears: string, due: string, paid: string): Record<string, unknown> =>
    results('sil.late-payment', { arrears, due, paid })

  test('10,000 yuan paid 30 days late', () => {
    expect(late('10000.00', '2026-03-15', '2026-04-14')).toEqual({
      days: 30,
      surcharge: '150.00',
      total: '10150.00',
      fineMinimum: '10000.00',
      fineMaximum: '30000.00',
    })
  })

  test('the day after the last day for payment is the first day late', () => {
    expect(late('10000.00', '2026-03-15', '2026-03-15')).toMatchObject({
      days: 0,
      surcharge: '0.00',
      total: '10000.00',
    })
    expect(late('10000.00', '2026-03-15', '2026-03-16')).toMatchObject({
      days: 1,
      surcharge: '5.00',
      total: '10005.00',
    })
  })

  test('leap days are days', () => {
    expect(late('100.00', '2024-02-28', '2024-03-01')).toMatchObject({ days: 2 })
    expect(late('100.00', '2023-02-28', '2023-03-01')).toMatchObject({ days: 1 })
  })

  test('half a fen of surcharge is rounded up, once and not day by day', () => {
    // 9.99 yuan a day bear 0.4995 fen: nothing on one day, 1 fen on two.
    expect(late('9.99', '2026-03-15', '2026-03-16')).toMatchObject({ surcharge: '0.00' })
    expect(late('10.00', '2026-03-15', '2026-03-16')).toMatchObject({ surcharge: '0.01' })
    expect(late('9.99', '2026-03-15', '2026-03-17')).toMatchObject({ surcharge: '0.01' })
    expect(late('9.99', '2026-03-15', '2027-03-15')).toMatchObject({ days: 365, surcharge: '1.82' })
  })

  test('paid and due in the wrong order make no negative surcharge', () => {
    const finding = ask('sil.late-payment', {
      arrears: '100.00',
      due: '2026-03-15',
      paid: '2026-03-14',
    })
    if (finding.status === 'computed')
      expect(finding.result).toMatchObject({ days: 0, surcharge: '0.00', total: '100.00' })
    else expect(finding).toMatchObject({ status: 'invalid', errors: [{ field: 'paid' }] })
  })

  test('every amount and every delay comes out as on paper', () => {
    const calendar = daysFrom('2011-07-01', '2030-12-31')
    fc.assert(
      fc.property(
        yuan,
        fc.integer({ min: 0, max: calendar.length - 1 }),
        fc.integer({ min: 0, max: calendar.length - 1 }),
        (arrears, one, other) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)]
          const fen = fenOf(arrears)
          const surcharge = dividedHalfUp(times(times(fen, 5), to - from), 10_000)
          expect(late(arrears, calendar[from]!, calendar[to]!)).toEqual({
            days: to - from,
            surcharge: yuanOf(surcharge),
            total: yuanOf(plus(fen, surcharge)),
            fineMinimum: arrears,
            fineMaximum: yuanOf(times(fen, 3)),
          })
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('says that courts differ on a surcharge above the arrears from the day on which it is above', () => {
    const said = (paid: string): string => {
      const { result, warnings } = computed('sil.late-payment', {
        arrears: '100.00',
        due: '2020-01-01',
        paid,
      })
      return `${result.surcharge} ${warnings.at(-1)!.en}`
    }
    // 2,000 days at 0.05 percent are the arrears themselves.
    expect(said('2025-06-23')).toMatch(/^100\.00 /)
    expect(said('2025-06-24')).toMatch(/^100\.05 /)
    expect(said('2025-06-23').slice(7)).toBe(said('2020-01-02').slice(5))
    expect(said('2025-06-24').slice(7)).not.toBe(said('2025-06-23').slice(7))
  })

  test('says that rounding and the days counted are unwritten, and that 0.2 percent is superseded', () => {
    const codes = warningCodes('sil.late-payment', {
      arrears: '9.99',
      due: '2026-03-15',
      paid: '2026-04-14',
    })
    expect(codes).toContain('rounding-unwritten')
    expect(codes).toContain('superseded')
  })
})

describe('fines', () => {
  test('for not registering: 1 to 3 times the premium due, and 500 to 3,000 yuan personally', () => {
    fc.assert(
      fc.property(yuan, (premiumDue) => {
        expect(results('sil.non-registration-fine', { premiumDue })).toEqual({
          employerFineMinimum: premiumDue,
          employerFineMaximum: yuanOf(times(fenOf(premiumDue), 3)),
          personalFineMinimum: '500.00',
          personalFineMaximum: '3000.00',
        })
      }),
    )
  })

  test('for fraud: 2 to 5 times what was obtained', () => {
    fc.assert(
      fc.property(yuan, (obtained) => {
        expect(results('sil.fraud-fine', { obtained })).toEqual({
          fineMinimum: yuanOf(times(fenOf(obtained), 2)),
          fineMaximum: yuanOf(times(fenOf(obtained), 5)),
        })
      }),
    )
  })
})

describe('a pension from the personal account is the balance divided by the months of the annex', () => {
  const divisors =
    '40 233, 41 230, 42 226, 43 223, 44 220, 45 216, 46 212, 47 208, 48 204, 49 199, 50 195, 51 190, 52 185, 53 180, 54 175, 55 170, 56 164, 57 158, 58 152, 59 145, 60 139, 61 132, 62 125, 63 117, 64 109, 65 101, 66 93, 67 84, 68 75, 69 65, 70 56'
      .split(', ')
      .map((row) => row.split(' ').map(Number) as [age: number, divisor: number])

  test('the annex has 31 ages', () => {
    expect(divisors).toHaveLength(31)
  })

  test.each(divisors)('retired at %i: divisor %i', (ageYears, divisor) => {
    expect(results('pension.personal-account', { balance: '100000.00', ageYears })).toMatchObject({
      divisor,
      monthly: yuanOf(dividedHalfUp('10000000', divisor)),
    })
    fc.assert(
      fc.property(yuan, (balance) => {
        expect(results('pension.personal-account', { balance, ageYears }).monthly).toBe(
          yuanOf(dividedHalfUp(fenOf(balance), divisor)),
        )
      }),
    )
  })

  test('no age below 40 or above 70 is in the annex', () => {
    for (const ageYears of [39, 71, 60.5, '60', -60, null])
      expect(ask('pension.personal-account', { balance: '100.00', ageYears })).toMatchObject({
        status: 'invalid',
        errors: [{ field: 'ageYears' }],
      })
  })

  test('ageMonths are 0 to 11, and 0 unless given', () => {
    const input = { balance: '100000.00', ageYears: 60 }
    expect(results('pension.personal-account', { ...input, ageMonths: 0 })).toEqual(
      results('pension.personal-account', input),
    )
    for (const ageMonths of [-1, 12, 0.5])
      expect(ask('pension.personal-account', { ...input, ageMonths })).toMatchObject({
        status: 'invalid',
        errors: [{ field: 'ageMonths' }],
      })
  })

  test.each([
    [60, 1, 139, 138.4],
    [50, 1, 195, 194.6],
    [60, 6, 139, 135.5],
    [60, 11, 139, 132.6],
    [54, 11, 175, 170.4],
  ])(
    'at %i years and %i months both divisors are shown, %d and %d',
    (ageYears, ageMonths, completed, interpolated) => {
      const { result } = computed('pension.personal-account', {
        balance: '100000.00',
        ageYears,
        ageMonths,
      })
      const figures = Object.values(result).map(Number)
      expect(figures).toContain(completed)
      expect(figures).toContain(interpolated)
      expect([
        yuanOf(dividedHalfUp('10000000', completed)),
        yuanOf(dividedHalfUp('100000000', Math.round(interpolated * 10))),
      ]).toContain(result.monthly)
    },
  )

  test('it warns where a divisor is used on which the copies of the annex differ', () => {
    const differs = (ageYears: number, ageMonths: number): boolean =>
      computed('pension.personal-account', {
        balance: '100.00',
        ageYears,
        ageMonths,
      }).warnings.some(({ en }) => /cop(y|ies)/i.test(en))
    const used = [
      [46, 0, false],
      [46, 1, true],
      [47, 0, true],
      [47, 1, true],
      [48, 0, false],
      [48, 1, false],
    ] as const
    expect(used.map(([years, months]) => differs(years, months))).toEqual(
      used.map(([, , expected]) => expected),
    )
  })

  test('with months, it warns that no national text has divisors for them; without, it does not', () => {
    const input = { balance: '100000.00', ageYears: 60 }
    const without = warningCodes('pension.personal-account', input)
    const withMonths = warningCodes('pension.personal-account', { ...input, ageMonths: 1 })
    expect(withMonths.filter((code) => !without.includes(code))).not.toEqual([])
  })
})
