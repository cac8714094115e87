// A link that was cut, mangled or made to harm: what can be read of it stands in the form, what was left out is said, and the page lives.
import { expect, test } from 'vitest'
import { calculatorOn } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const rule = 'card.financial-activation'
const good = `#rule=${rule}&received=2025-12-05&days=300`

async function open(fragment: string, prefix = '') {
  const { page, problems } = await visit(`${prefix}/guides/activate-your-card/${fragment}`)
  const calculator = calculatorOn(page, rule)
  const boxes = calculator.whole.getByRole('textbox')
  return {
    page,
    problems,
    calculator,
    typed: () => boxes.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
  }
}

test.each([
  ['names that no calculator has', '&__proto__=x&constructor=y', '“__proto__”, “constructor”'],
  ['a name twice', '&days=1', '“days” ×2'],
  [
    'ten thousand names',
    Array.from({ length: 10_000 }, (_, at) => `&a${at}=${at}`).join(''),
    '“a0”, “a1”, “a2”, “a3”, “a4”, …',
  ],
  ['a name of a megabyte', `&${'a'.repeat(1_000_000)}=1`, `“${'a'.repeat(40)}…”`],
])('%s: the answer comes, and what was left out is said', async (_, more, names) => {
  const { calculator, problems, typed } = await open(good + more)
  await calculator.result('deadline').waitFor()
  expect(await typed()).toEqual(['2025', '12', '05', '300'])
  expect(await calculator.answer.innerText()).toContain(
    `The link holds more than this calculator asks for, or something twice: ${names}. It was left out;`,
  )
  expect(problems).toEqual([])
})

test('is said in Chinese on the Chinese page', async () => {
  const { calculator } = await open(`${good}&toString=1`, '/zh')
  await calculator.result('deadline').waitFor()
  expect(await calculator.answer.innerText()).toContain(
    '链接里有计算器不问的内容，或者重复的内容：“toString”',
  )
})

test.each([
  ['broken percent-encoding', 'received=2025-12-05&days=%zz%', ['2025', '12', '05', '%zz%']],
  [
    'half a character',
    'received=2025-12-05&days=%ED%A0%80',
    ['2025', '12', '05', '\uFFFD\uFFFD\uFFFD'],
  ],
  [
    'a day with a part too many',
    'received=2025-12-05-07&days=300',
    ['2025-12-05-07', '', '', '300'],
  ],
  [
    'words for a day',
    'received=last-Friday-or-so-ago&days=300',
    ['last-Friday-or-so-ago', '', '', '300'],
  ],
  [
    'a number of a megabyte',
    `received=2025-12-05&days=${'9'.repeat(1_000_000)}`,
    ['2025', '12', '05', '9'.repeat(1_000_000)],
  ],
])('%s stands in the form, with a message at its field', async (_, inputs, kept) => {
  const { calculator, problems, typed } = await open(`#rule=${rule}&${inputs}`)
  await calculator.summary.waitFor()
  expect((await typed()).map((text) => text.slice(0, 50))).toEqual(
    kept.map((text) => text.slice(0, 50)),
  )
  expect((await typed()).map(({ length }) => length)).toEqual(kept.map(({ length }) => length))
  expect((await calculator.summary.innerText()).length).toBeLessThan(500)
  expect(problems).toEqual([])
})

test('where something is wrong and something was left out, both are said', async () => {
  const { calculator } = await open(`#rule=${rule}&received=2025-12-05&days=many&day=3`)
  await calculator.summary.waitFor()
  expect(await calculator.summary.innerText()).toMatch(/whole number[^]*“day”/)
})

test('once the reader asks again, nothing is said of the link any more', async () => {
  const { calculator } = await open(`${good}&day=3`)
  await calculator.result('deadline').waitFor()
  await calculator.button.click()
  await expect.poll(() => calculator.answer.innerText()).not.toContain('“day”')
})
