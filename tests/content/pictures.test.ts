// The pictures of the calculators' results: what they say is what the rule answers, and all of it can be read on a phone.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import type { Language } from '../../rules/kernel/text.ts'
// Their code is loaded below, once a page's language is set.
import type { drawPicture } from '../../src/client/calculator/pictures/draw-picture.ts'
import type * as textRoom from '../../src/client/calculator/pictures/text-room.ts'
import { writeResult } from '../../src/present/write-result.ts'
import { allLanguages, languages } from '../../src/languages.ts'
import { strings } from '../../src/strings/strings.ts'

/** As much of an element as the pictures use. */
class Element {
  readonly attributes = new Map<string, string>()
  readonly children: (Element | string)[] = []
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value)
  }
  append(...children: (Element | string)[]): void {
    this.children.push(...children)
  }
  get(name: string): string {
    return this.attributes.get(name) ?? ''
  }
}

type Draw = typeof drawPicture
type Room = typeof textRoom

/** The pictures as a page of each language loads them. */
const drawIn = {} as Record<Language, Draw>
let room: Room

beforeAll(async () => {
  for (const language of allLanguages) {
    vi.resetModules()
    vi.stubGlobal('document', {
      documentElement: { lang: languages[language].tag },
      createElementNS: (_: string, name: string) => new Element(name),
    })
    const path = '../../src/client/calculator/pictures'
    drawIn[language] = (await import(`${path}/draw-picture.ts`)).drawPicture as Draw
    room = (await import(`${path}/text-room.ts`)) as Room
  }
  return () => vi.unstubAllGlobals()
})

interface Case {
  readonly rule: Rule<object>
  readonly input: Readonly<Record<string, unknown>>
}

const ruleOf = (id: string): Rule<object> => rules.find((rule) => rule.id === id)!
const most = '999999999999999.99'

/** Inputs at the ends of what can be asked, beside the examples of each rule. */
const extremes: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ...[1, 29, 31, 89, 91, 100, 200, 340, 364, 365, 366, 5000].map(
    (days) =>
      [
        'sil.late-payment',
        {
          arrears: '10000.00',
          due: '2026-03-16',
          paid: Temporal.PlainDate.from('2026-03-16').add({ days }).toString(),
        },
      ] as const,
  ),
  ['sil.late-payment', { arrears: most, due: '2011-09-30', paid: '2100-12-31' }],
  ['sil.late-payment', { arrears: '0.00', due: '2026-03-16', paid: '2026-04-16' }],
  ['sil.late-payment', { arrears: '100.00', due: '2100-12-01', paid: '2100-12-31' }],
  ...[2011, 2024, 2025, 2026, 2034, 2042, 2043, 2100].map(
    (year) => ['pension.minimum-contribution', { year }] as const,
  ),
  ['sil.unemployment-duration', { contributionMonths: 1200, carriedOverMonths: 24 }],
  ['sil.unemployment-duration', { contributionMonths: 0, carriedOverMonths: 24 }],
  ['sil.unemployment-duration', { contributionMonths: 0 }],
  ['sil.undeclared-premium', { previousMonth: most }],
  ['sil.undeclared-premium', { previousMonth: '0.00' }],
  ['sil.fraud-fine', { obtained: most }],
  ['sil.non-registration-fine', { premiumDue: most }],
  ['sil.non-registration-fine', { premiumDue: '0.00' }],
  ['pension.personal-account', { balance: most, ageYears: 40, ageMonths: 11 }],
  ['pension.personal-account', { balance: '0.00', ageYears: 60 }],
  ...['1965-01', '1970-01', '1976-08', '1976-09', '1990-12'].flatMap((birth) =>
    ['men', 'women-50', 'women-55'].map(
      (group) => ['retirement.age', { group, birth }] as const,
    ),
  ),
  ...[
    { from: '2008-01-01', to: '2026-11-24', wage: '36000.01', localAverage: '12000.00' },
    { from: '2008-01-01', to: '2020-01-01', wage: '36000.01', localAverage: '12000.00' },
    { from: '2008-01-01', to: '2100-12-30', wage: most, localAverage: most },
    { from: '2008-01-01', to: '2100-12-30', wage: most, localAverage: '1.00' },
    { from: '2026-03-02', to: '2026-03-02', wage: '0.02', localAverage: '10000.00' },
    { from: '2026-03-02', to: '2026-03-02', wage: '0.00', localAverage: '10000.00' },
  ].map((input) => ['labour.severance', input] as const),
  ...['0.00', '4000.00', most].flatMap((wage) =>
    [0, 0.2, 100].map((local) => {
      const rates = { medicalEmployer: local, unemploymentEmployer: local, injuryEmployer: local }
      const input = { wage, localAverage: '10000.00', ...rates, unemploymentEmployee: local }
      return ['premium.monthly', { ...input, floorPercent: local }] as const
    }),
  ),
  ...[1, 180, 600].flatMap((contributionMonths) =>
    ['0.00', '139000.00', most].map((balance) => {
      const place = { localAverage: '10000.00', index: '0.01' }
      return ['pension.estimate', { contributionMonths, balance, ageYears: 60, ...place }] as const
    }),
  ),
  ['maternity.leave', { start: '2026-12-31', event: 'birth', difficult: true, children: 9 }],
  ['maternity.leave', { start: '2026-12-31', event: 'birth', children: 9 }],
  ['maternity.leave', { start: '2012-04-28', event: 'miscarriage-under-4-months' }],
  ...[1, 30, 400].flatMap((days) =>
    ['0.00', '0.01', '12000.00', most].map(
      (employerAverage) => ['maternity.allowance', { days, employerAverage }] as const,
    ),
  ),
  ...[1, 5, 10].flatMap((grade) =>
    ['0.00', '8000.00', most].flatMap((wage) =>
      ['work-injury.disability-grant', 'work-injury.disability-allowance'].map(
        (id) => [id, { grade, wage, localAverage: '10000.00' }] as const,
      ),
    ),
  ),
  ...['full', 'most', 'part'].flatMap((need) =>
    ['0.01', '10000.00', most].map(
      (localAverage) => ['work-injury.nursing-fee', { need, localAverage }] as const,
    ),
  ),
  ['work-injury.paid-leave', { stopped: '2024-02-29' }],
  ['work-injury.review', { concluded: '2024-02-29' }],
  ['time.hours', { start: '2026-11-18T10:30', hours: 1 }],
  ['time.hours', { start: '2026-09-30T23:59', hours: 600_000 }],
]

const drawn: readonly Case[] = [
  ...rules
    .filter(({ answer }) => answer !== 'deadline')
    .flatMap((rule) => rule.examples.map(({ input }) => ({ rule: rule as Rule<object>, input }))),
  ...extremes.map(([id, input]) => ({ rule: ruleOf(id), input })),
].filter(({ rule, input }) => rule.evaluate(input).status === 'computed')

function draw({ rule, input }: Case, language: Language, width: number) {
  const result = resultOf({ rule, input })
  const words = strings[language].calculator.pictures
  const picture = drawIn[language](rule, input, result, words, width)
  return picture && { ...picture, svg: picture.svg as unknown as Element, result }
}

function resultOf({ rule, input }: Case): Readonly<Record<string, unknown>> {
  const finding = rule.evaluate(input)
  if (finding.status !== 'computed') throw new Error(`${rule.id} did not compute`)
  return finding.result as Record<string, unknown>
}

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The letters stand on it. */
  readonly base: number
}

function boxesOf(svg: Element): readonly Box[] {
  return svg.children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'text') return []
    const text = String(child.children[0])
    const wide = room.roomOf(text, ['live', 'strong'].includes(child.get('class')))
    const anchor = child.get('text-anchor')
    const left = Number(child.get('x')) - wide * { start: 0, middle: 0.5, end: 1 }[anchor]!
    return [{ text, left, right: left + wide, base: Number(child.get('y')) }]
  })
}

/** All numbers in the paths and points of a picture. */
function coordinatesOf(svg: Element): readonly string[] {
  return svg.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : ['d', 'cx', 'cy', 'x', 'y', 'width'].map((name) => child.get(name)),
  )
}

const widths = [260, 320, 640]
const said = (each: Case): string => `${each.rule.id} ${JSON.stringify(each.input)}`

describe('a picture', () => {
  test('is there for every rule that is no time limit', () => {
    const ids = rules.filter(({ answer }) => answer !== 'deadline').map(({ id }) => id)
    const pictured = drawn
      .filter((each) => rules.includes(each.rule) && draw(each, 'en', 320))
      .map(({ rule }) => rule.id)
    expect(ids.length).toBeGreaterThan(10)
    expect([...new Set(pictured)].sort()).toEqual([...ids].sort())
  })

  test('is there for no time limit', () => {
    const limit = ruleOf('sil.employee-registration')
    const { input } = limit.examples[0]
    expect(drawIn.en(limit, input, {}, strings.en.calculator.pictures, 320)).toBeUndefined()
  })

  test.each([
    ['sil.late-payment', { arrears: '10000.00', due: '2026-03-16', paid: '2026-03-16' }],
    ['sil.late-payment', { arrears: '0.00', due: '2026-03-16', paid: '2026-04-16' }],
    ['sil.fraud-fine', { obtained: '0.00' }],
    ['sil.undeclared-premium', { previousMonth: '0.00' }],
    ['pension.personal-account', { balance: '0.00', ageYears: 60 }],
    ['retirement.age', { group: 'men', birth: '1964-12' }],
    ['premium.monthly', { wage: '0.00', localAverage: '10000.00', floorPercent: 0, medicalEmployer: 0, unemploymentEmployer: 0, unemploymentEmployee: 0, injuryEmployer: 0 }],
    ['maternity.allowance', { days: 98, employerAverage: '0.00' }],
    ['labour.severance', { from: '2026-03-02', to: '2026-03-02', wage: '0.00', localAverage: '10000.00' }],
  ])('is left out where there is nothing to see: %s %o', (id, input) => {
    expect(draw({ rule: ruleOf(id), input }, 'en', 320)).toBeUndefined()
  })

  test.each(allLanguages)('keeps all its words within its width in %s', (language) => {
    const faults = drawn.flatMap((each) =>
      widths.flatMap((width) =>
        boxesOf(draw(each, language, width)?.svg ?? new Element('svg'))
          .filter(({ left, right }) => left < -0.5 || right > width + 0.5)
          .map(({ text }) => `${width} ${said(each)}: ${text}`),
      ),
    )
    expect(faults).toEqual([])
  })

  test.each(allLanguages)('writes no words over others in %s', (language) => {
    const faults = drawn.flatMap((each) =>
      widths.flatMap((width) => {
        const boxes = boxesOf(draw(each, language, width)?.svg ?? new Element('svg'))
        return boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                Math.abs(one.base - other.base) < room.letter &&
                one.left < other.right &&
                other.left < one.right,
            )
            .map((other) => `${width} ${said(each)}: ${one.text} | ${other.text}`),
        )
      }),
    )
    expect(faults).toEqual([])
  })

  test('stands within its box, at places that are numbers', () => {
    for (const each of drawn)
      for (const width of widths) {
        const svg = draw(each, 'en', width)?.svg
        if (!svg) continue
        const [, , wide, high] = svg.get('viewBox').split(' ').map(Number)
        expect(wide).toBe(width)
        expect(coordinatesOf(svg).join(' '), said(each)).not.toMatch(/NaN|Infinity|undefined/)
        for (const { base, text } of boxesOf(svg)) {
          expect(base, text).toBeGreaterThan(room.letter * 0.7)
          expect(base, text).toBeLessThanOrEqual(high!)
        }
      }
  })

  test.each(allLanguages)('has a name and a table, whole in every row, in %s', (language) => {
    for (const each of drawn) {
      const picture = draw(each, language, 320)
      if (!picture) continue
      const { caption, heads, rows } = picture.table
      expect(picture.svg.get('role')).toBe('img')
      expect(picture.svg.get('aria-label')).toContain(caption)
      expect(picture.svg.get('aria-label')).not.toMatch(/[{}]|undefined|NaN/)
      expect(rows.length, said(each)).toBeGreaterThan(0)
      for (const row of rows) {
        expect(row.length, said(each)).toBe(heads.length)
        expect(row.every((cell) => cell !== '' && !/[{}]|undefined|NaN/.test(cell))).toBe(true)
      }
    }
  })

  test.each(allLanguages)('says the answer as the page does, in the picture and the table, in %s', (language) => {
    for (const each of drawn) {
      const { rule } = each
      const picture = draw(each, language, 640)
      const answer = rule.answer && rule.results[rule.answer]
      // Whether the conditions are met is told one by one; the late payment adds the arrears, which are no news.
      if (!picture || !answer || ['boolean', 'months'].includes(answer.kind)) continue
      const name = rule.id === 'sil.late-payment' ? 'surcharge' : rule.answer!
      const written = writeResult(picture.result[name], rule.results[name]!, language)
      expect(picture.table.rows.flat().join('|'), said(each)).toContain(written)
      const texts = boxesOf(picture.svg).map(({ text }) => text)
      expect(texts.join('|'), said(each)).toContain(written)
    }
  })

  test('has no style of its own: the policy of the site forbids it', () => {
    for (const each of drawn) {
      const svg = draw(each, 'en', 320)?.svg
      const names = (element: Element): string[] => [
        ...element.attributes.keys(),
        ...element.children.flatMap((child) => (typeof child === 'string' ? [] : names(child))),
      ]
      if (svg) for (const name of names(svg)) expect(name).not.toMatch(/^(style|fill|stroke)/)
    }
  })
})

describe('the figures of a picture', () => {
  const path = '../../src/client/calculator/pictures'

  test('are for a late payment those that the rule answers, and rise with the days', async () => {
    const { surchargePoints } = await import(`${path}/surcharge-by-day.ts`)
    const rule = ruleOf('sil.late-payment')
    const input = { arrears: '12345.67', due: '2026-03-16', paid: '2026-05-01' }
    const points = surchargePoints(rule, input, 46) as { days: number; surcharge: string }[]
    expect(points.map(({ days }) => days)).toEqual([30, 46, 90, 365])
    for (const { days, surcharge } of points) {
      const paid = Temporal.PlainDate.from(input.due).add({ days }).toString()
      expect(resultOf({ rule, input: { ...input, paid } }).surcharge).toBe(surcharge)
    }
    const amounts = points.map(({ surcharge }) => Number(surcharge))
    expect(amounts).toEqual([...amounts].sort((one, other) => one - other))
  })

  test('are for the benefit those that the rule answers in every month of contributions', async () => {
    const { benefitStairs } = await import(`${path}/benefit-by-contributions.ts`)
    const rule = ruleOf('sil.unemployment-duration')
    const stairs = benefitStairs(rule) as { from: number; to: number; value: number }[]
    for (const [index, { from, to, value }] of stairs.entries()) {
      expect(from).toBe(index === 0 ? 0 : stairs[index - 1]!.to)
      for (let contributionMonths = from; contributionMonths < to; contributionMonths++)
        expect(resultOf({ rule, input: { contributionMonths } }).maximumMonths).toBe(value)
    }
  })

  test.each([2011, 2024, 2031, 2042, 2100])(
    'are for the minimum contributions those that the rule answers, without a gap, with %i among them',
    async (year) => {
      const { contributionStairs } = await import(`${path}/contributions-by-year.ts`)
      const rule = ruleOf('pension.minimum-contribution')
      const stairs = contributionStairs(rule, year) as { from: number; to: number; value: number }[]
      expect(stairs[0]!.from).toBe(Math.min(2025, year))
      expect(stairs.at(-1)!.from).toBe(Math.max(2042, year))
      for (const [index, { from, value }] of stairs.entries()) {
        expect(from).toBe(stairs[0]!.from + index)
        expect(resultOf({ rule, input: { year: from } }).months).toBe(value)
      }
    },
  )

  test('are for the conditions met where the rule does not list them', async () => {
    const { conditionsOf } = await import(`${path}/conditions-met.ts`)
    const rule = ruleOf('sil.unemployment-eligibility')
    const conditions = conditionsOf({ rule, result: { unmet: ['involuntary'] } })
    expect(conditions.map(({ isMet }: { isMet: boolean }) => isMet)).toEqual([true, false, true])
  })
})

describe('a sum drawn', () => {
  const path = '../../src/client/calculator/pictures'
  const label = { en: '', zh: '' }
  const money = (sumOf?: string[]) => ({ kind: 'money' as const, label, ...(sumOf && { sumOf }) })

  test('has each part begin where the one before ended, and each sum where its first part did', async () => {
    const { linesOf } = await import(`${path}/money-lines.ts`)
    const results = {
      all: money(['one', 'two']),
      one: money(['a', 'b', 'gone']),
      two: money(['c']),
      ...{ a: money(), b: money(), c: money(), gone: money() },
    }
    const result = { all: '6.00', one: '3.00', two: '3.00', a: '1.00', b: '2.00', c: '3.00', gone: null }
    expect(linesOf({ results }, result, 'all')).toEqual([
      { name: 'a', from: 0, to: 1 },
      { name: 'b', from: 1, to: 3 },
      { name: 'one', from: 0, to: 3 },
      { name: 'c', from: 3, to: 6 },
      { name: 'two', from: 3, to: 6 },
      { name: 'all', from: 0, to: 6 },
    ])
  })

  test.each(rules.filter((rule) => Object.values(rule.results).some(({ sumOf }) => sumOf)).map((rule) => [rule.id, rule] as const))(
    '%s: every sum is what its parts come to, to the fen',
    (_, rule) => {
      const fen = (value: unknown): bigint => BigInt(String(value).replace('.', ''))
      for (const { input } of rule.examples) {
        if (rule.evaluate(input).status !== 'computed') continue
        const result = resultOf({ rule, input })
        for (const [name, { sumOf }] of Object.entries(rule.results))
          if (sumOf && result[name] !== null)
            expect(sumOf.reduce((sum, part) => sum + fen(result[part] ?? '0.00'), 0n), name).toBe(fen(result[name]))
      }
    },
  )

  test('of a leave has parts that come to its days', async () => {
    const { partsOfLeave } = await import(`${path}/leave-days.ts`)
    const words = strings.en.calculator.pictures.leave
    const rule = ruleOf('maternity.leave')
    for (const more of [{}, { difficult: true }, { children: 3 }, { difficult: true, children: 9 }]) {
      const input = { start: '2026-03-02', event: 'birth', ...more }
      const result = resultOf({ rule, input })
      const parts = partsOfLeave({ rule, input, result }, words) as { name: string; days: number }[]
      expect(parts).toHaveLength(1 + Object.keys(more).length)
      expect(parts.reduce((sum, { days }) => sum + days, 0)).toBe(result.days)
    }
  })

  test('of severance has a stair a year, level from the limit on', async () => {
    const { severanceStairs } = await import(`${path}/severance-years.ts`)
    expect(severanceStairs(2.5, 2.5)).toEqual([
      { from: 0, to: 1, value: 1 },
      { from: 1, to: 2, value: 2 },
      { from: 2, to: 2.5, value: 2.5 },
    ])
    expect(severanceStairs(0.5, 0.5)).toEqual([{ from: 0, to: 0.5, value: 0.5 }])
    const values = severanceStairs(14, 12).map(({ value }: { value: number }) => value)
    expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12])
  })

  test('by grade is what the rule answers for each grade', async () => {
    const { amountsByGrade } = await import(`${path}/amount-by-grade.ts`)
    const rule = ruleOf('work-injury.disability-grant')
    const input = { grade: 4, wage: '8000.00', localAverage: '10000.00' }
    const amounts = amountsByGrade({ rule, input }) as { grade: number; amount: string }[]
    expect(amounts.map(({ grade }) => grade)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const { grade, amount } of amounts)
      expect(resultOf({ rule, input: { ...input, grade } }).grant).toBe(amount)
  })
})

describe('the geometry of a picture', () => {
  const path = '../../src/client/calculator/pictures'

  test('scales from end to end, rising, and holds what lies outside', async () => {
    const { scale } = await import(`${path}/scale.ts`)
    const at = scale([10, 20], [8, 252])
    expect([10, 20].map(at)).toEqual([8, 252])
    expect([-5, 99].map(at)).toEqual([8, 252])
    const all = Array.from({ length: 11 }, (_, index) => at(10 + index))
    expect(all).toEqual([...all].sort((one, other) => one - other))
    expect(scale([3, 3], [8, 252])(3)).toBe(8)
    expect(scale([0, 10], [100, 0])(5)).toBe(50)
  })

  test('moves labels apart, and leaves alone those that have room', async () => {
    const { spread } = await import(`${path}/spread.ts`)
    expect(spread([10, 50, 90], [20, 20, 20], 0)).toEqual([10, 50, 90])
    expect(spread([0, 0, 0], [20, 10, 20], 0)).toEqual([10, 25, 40])
    expect(spread([], [], 0)).toEqual([])
  })

  test('draws no bar too narrow to see or beyond the axis', async () => {
    const { barsOf } = await import(`${path}/bars.ts`)
    const [long, short, last] = barsOf(
      [
        { from: 0, to: 1e15 },
        { from: 500, to: 3000 },
        { from: 1e15, to: 1e15 },
      ],
      260,
    )
    expect(long).toEqual({ x: 8, width: 244 })
    expect(short.width).toBeGreaterThanOrEqual(3)
    expect(last.x + last.width).toBeLessThanOrEqual(252)
  })

  test('places a label beside a rising line so that the line does not strike it through', async () => {
    const { placeBesideRise } = await import(`${path}/place-beside-rise.ts`)
    const rise = 200
    for (const width of widths) {
      const lineAt = (x: number): number => ((x - 8) / (width - 16)) * rise
      for (const wide of [40, 100, 150])
        for (let share = 0; share <= 1; share += 0.01) {
          const label = { x: 8 + share * (width - 16), height: share * rise, room: wide }
          const [{ isBelow, end, middle }] = placeBesideRise([label], 34, width, rise)
          if (isBelow) expect(middle + 17).toBeLessThanOrEqual(lineAt(end - wide))
          else expect(middle - 17).toBeGreaterThanOrEqual(Math.min(lineAt(end), rise))
        }
    }
  })

  test('names years and ages only where there is room', async () => {
    const { yearsToName, contributionStairs } = await import(`${path}/contributions-by-year.ts`)
    const { agesToName } = await import(`${path}/payout-from-age.ts`)
    const { keepApart } = await import(`${path}/keep-apart.ts`)
    const stairs = contributionStairs(ruleOf('pension.minimum-contribution'), 2034)
    expect(yearsToName(stairs)).toEqual([2025, 2042, 2030, 2039])
    expect(keepApart([0, 100, 60, 95], (at: number) => [at, at + 20])).toEqual([0, 100, 60])
    expect(keepApart([5, 5], () => [0, 1])).toEqual([5])
    expect(agesToName(721, 139)).toEqual([65, 70])
    expect(agesToName(840, 56)).toEqual([70, 71, 72, 73, 74])
  })

  test('breaks lines between words, in Chinese anywhere but before what closes', () => {
    expect(room.wrap('one two three', 60)).toEqual(['one two', 'three'])
    expect(room.wrap('社会保险登记。', 13 * 6)).toEqual(['社会保险登', '记。'])
    expect(room.wrap('每月（含利息）', 13 * 3)).toEqual(['每月', '（含利', '息）'])
    expect(room.wrap('2026年11月18日', 60).join('')).toBe('2026年11月18日')
  })
})
