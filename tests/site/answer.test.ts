// The answer of a calculator in the browser: the same as on the command line, read in one sentence, and taken away.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import ical from 'ical.js'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { isAsked, isRequired, type Field } from '../../rules/kernel/field.ts'
import type { Rule } from '../../rules/kernel/rule.ts'
import { sayLocal } from '../../rules/kernel/say-local.ts'
import { readMonth, readTime, readWholeDay } from '../../src/forms/read-typed.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { otherLines, sayAnswer, type Results } from '../../src/present/say-answer.ts'
import { answerWords } from '../../src/rules/answers.ts'
import { strings } from '../../src/strings/strings.ts'
import { violationsInBothColours } from './axe.ts'
import { calculatorOn } from './calculator.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const wide = { viewport: { width: 1280, height: 900 } }
const narrow = { viewport: { width: 320, height: 700 } }
const phone = { width: 375, height: 812 }

/** Inputs as people type them, mostly such that a rule can answer; what may be left out sometimes is. */
function typedFor(field: Field): fc.Arbitrary<string> {
  const filled = filledFor(field)
  if (isRequired(field)) return filled
  return fc.oneof({ weight: 9, arbitrary: filled }, { weight: 1, arbitrary: fc.constant('') })
}

function filledFor({ kind, choices, from = 0, to = 0, places = 0 }: Field): fc.Arbitrary<string> {
  const day = fc
    .integer({ min: 0, max: 12_000 })
    .map((days) => new Temporal.PlainDate(2005, 1, 1).add({ days }).toString())
  switch (kind) {
    case 'date':
      return day
    case 'time':
      return fc
        .tuple(day, fc.integer({ min: 0, max: 23 }))
        .map(([day, hour]) => `${day}T${String(hour).padStart(2, '0')}:30`)
    case 'month':
      return day.map((day) => day.slice(0, 7))
    case 'money':
      return fc.integer({ min: 0, max: 99_999_999 }).map((fen) => (fen / 100).toFixed(2))
    case 'decimal':
      return fc
        .integer({ min: Math.round(from * 10 ** places), max: Math.round(to * 10 ** places) })
        .map((scaled) => String(scaled / 10 ** places))
    case 'integer':
      return fc
        .oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 2005, max: 2060 }))
        .map(String)
    case 'boolean':
      return fc.constantFrom('true', 'false')
    case 'choice':
      return fc.constantFrom(...choices!.map(({ value }) => value))
  }
}

const linkOf = (rule: Rule<object>, typed: Readonly<Record<string, string>>): string =>
  `#${new URLSearchParams({ rule: rule.id, ...typed })}`

/** What a reader of a language should be shown for what was typed: the sentence and the lines, or the message. */
function expected(
  rule: Rule<object>,
  typed: Readonly<Record<string, string>>,
  language: (typeof allLanguages)[number],
): string[] {
  const input = Object.fromEntries(
    Object.entries(rule.fields)
      // What a choice makes meaningless is not asked for, and not sent.
      .filter(([, field]) => isAsked(field, typed))
      .map(([name, field]) => [
        name,
        typed[name] === '' ? undefined : field.fromText(typed[name]!),
      ]),
  )
  const finding = rule.evaluate(input)
  if (finding.status === 'invalid') return []
  if (finding.status === 'not-in-force') return [finding.message[language]]
  if (finding.status === 'needs-local-figure')
    return finding.figures.map(({ field, authority }) => {
      const { local } = rule.fields[field]!
      return local ? sayLocal(local, language) : authority[language]
    })
  const words = answerWords(rule.id, language)
  const results = finding.result as Results
  return [
    sayAnswer(rule, words, results, strings[language].calculator.script, language),
    ...otherLines(rule, words, results, strings[language].calculator.script, language).map(
      (line) => line.words,
    ),
  ]
}

describe('50 random inputs give the same in the browser as `npm run evaluate`, on the first screen of a phone', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const typed = fc.sample(
      fc.record(
        Object.fromEntries(
          Object.entries(rule.fields).map(([name, field]) => [name, typedFor(field)]),
        ),
      ),
      { numRuns: 50, seed: 20261125 },
    ) as Record<string, string>[]
    await Promise.all(
      allLanguages.map(async (language) => {
        const { page, problems } = await visit(inLanguage(`/rules/${id}/`, language))
        await page.setViewportSize(phone)
        // What stands below takes its time at each answer, and moves none.
        await page.locator('.after').evaluate((after) => after.remove())
        const { shown, low } = await page.evaluate(
          async ([inputs, links, id]) => {
            const calculator = document.querySelector(`rule-calculator[rule="${id}"]`)!
            const form = calculator.querySelector('form')!
            const answer = async (act: () => void): Promise<string[]> => {
              const answered = new Promise((resolve) =>
                calculator.addEventListener('answered', resolve, { once: true }),
              )
              act()
              await answered
              const { bottom } = (
                calculator.querySelector('.headline') ?? calculator
              ).getBoundingClientRect()
              if (calculator.querySelector('.finding .results')) low.push(bottom + scrollY)
              const text = (selector: string): string[] =>
                [...calculator.querySelectorAll(`.finding ${selector}`)].map(
                  (each) => each.textContent,
                )
              return calculator.querySelector('.finding .results')
                ? [...text('.headline strong'), ...text('.results dd')]
                : [...text('.headline + p'), ...text('.figures li > span')]
            }
            /** Types a value, a part of it in each box. */
            const type = (name: string, value: string): void => {
              const boxes = [
                ...form.querySelectorAll<HTMLInputElement>(`[data-field="${name}"] input`),
              ]
              if (boxes[0]!.type === 'radio')
                for (const box of boxes) box.checked = box.value === value
              else if (boxes[0]!.dataset.part)
                for (const [at, part] of value.split(/-|T/).entries()) boxes[at]!.value = part
              else boxes[0]!.value = value
              boxes[0]!.dispatchEvent(new Event('input', { bubbles: true }))
            }
            const low: number[] = []
            const all: string[][] = []
            for (const link of links) all.push(await answer(() => (location.hash = link)))
            // The address of an answer goes through the browser’s other process each time: those of the links are enough.
            history.replaceState = () => {}
            for (const input of inputs.slice(links.length))
              all.push(
                await answer(() => {
                  for (const [name, value] of Object.entries(input)) type(name, value)
                  form.dispatchEvent(new Event('submit', { cancelable: true }))
                }),
              )
            return { shown: all, low: Math.max(0, ...low) }
          },
          // Some come as links, the others are typed. Each link is another one, or the browser would not follow it.
          [
            typed,
            typed.slice(0, 5).map((each, at) => `${linkOf(rule, each)}&n=${at}`),
            id,
          ] as const,
        )
        expect(shown).toEqual(typed.map((each) => expected(rule, each, language)))
        // With its question and what was asked, each stands on the first screen of a phone.
        expect(low).toBeLessThanOrEqual(phone.height)
        expect(problems).toEqual([])
      }),
    )
  })
})

const isRead = (typed: string): boolean =>
  Boolean(readWholeDay(typed) ?? readTime(typed)) || readMonth(typed) !== typed.trim()

/** What slips through where nobody thought of it, before the random ones. */
const awkward = [
  ...['', ' ', '0', '-1', '1e9', 'NaN', 'null', '__proto__', '2026-02-30', '99999999999999999999'],
  ...[
    '<img src=x onerror=alert(1)>',
    '&v=1#rule=time.hours',
    '%00',
    '\u202e2026',
    '2026年13月',
    '下午',
  ],
]

describe('1,000 odd strings in each field give a message or an answer, never an exception, and stay as they were typed', () => {
  const strings = [
    ...awkward,
    ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 40 }), {
      numRuns: 1000 - awkward.length,
      seed: 20261126,
    }),
  ]
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const input = rule.examples[0].input as Record<string, string>
    const { page, problems } = await visit(`/rules/${rule.id}/${linkOf(rule, input)}`, {
      inTurn: true,
    })
    await page.locator('.finding').getByText(/\S/).first().waitFor()
    const wrong = await page.evaluate(
      async ([strings, few, read]) => {
        const calculator = document.querySelector('rule-calculator')!
        const form = calculator.querySelector('form')!
        const finding = calculator.querySelector('.finding')!
        const wrong: string[] = []
        // The boxes of each field that is typed: a date has several, which take turns.
        const fields = [...form.querySelectorAll('[data-field]')]
          .map((field) => [...field.querySelectorAll<HTMLInputElement>('input:not([type=radio])')])
          .filter((boxes) => boxes.length > 0)
        history.replaceState = () => {}
        // What is said is asked here, not how it looks: a page that is not drawn is asked in a third of the time.
        document.body.style.display = 'none'
        const tryOut = async (odd: readonly (readonly [HTMLInputElement, string])[]) => {
          const before = odd.map(([box]) => box.value)
          for (const [box, string] of odd) {
            box.value = string
            for (const kind of ['input', 'change'])
              box.dispatchEvent(new Event(kind, { bubbles: true }))
          }
          const typed = odd.map(([box]) => box.value)
          const answered = new Promise((resolve) =>
            calculator.addEventListener('answered', resolve, { once: true }),
          )
          form.dispatchEvent(new Event('submit', { cancelable: true }))
          await answered
          for (const [at, [box, string]] of odd.entries()) {
            const field = box.closest('[data-field]')!
            const isWrong = field.hasAttribute('data-wrong')
            if (
              isWrong
                ? !field.querySelector('.error')!.textContent
                : !finding.textContent && !form.querySelector('[data-wrong]')
            )
              wrong.push(`${string}: nothing said`)
            if (box.value !== typed[at] && !read.includes(string))
              wrong.push(`${string}: became ${box.value}`)
            box.value = before[at]!
          }
        }
        // Each in every field at once; a few also in one field alone, where the others can be answered.
        for (const at of strings.keys())
          await tryOut(
            fields.map((boxes, field) => [
              boxes[at % boxes.length]!,
              strings[(at + 31 * field) % strings.length]!,
            ]),
          )
        for (const box of fields.flat())
          for (const string of strings.slice(0, few)) await tryOut([[box, string]])
        return wrong
      },
      // What is a day, a month or a time is put into its parts: it alone may change.
      [strings, awkward.length, strings.filter(isRead)] as const,
    )
    expect([...wrong, ...problems]).toEqual([])
  })
})

describe('a result is taken away', () => {
  const address =
    '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2026-11-02'
  const open = async (language: (typeof allLanguages)[number] = 'en') => {
    const opened = await visit(inLanguage(address, language), {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const calculator = calculatorOn(opened.page, 'sil.employee-registration')
    await calculator.whole
      .getByRole('group', { name: strings[language].calculator.script.takeAway })
      .waitFor()
    return { ...opened, calculator }
  }

  test.each(allLanguages)('as a link that gives the same answer again (%s)', async (language) => {
    const { page, calculator } = await open(language)
    await calculator.whole
      .getByRole('button', { name: strings[language].calculator.script.link })
      .click()
    await calculator.whole.getByText(strings[language].calculator.script.copied).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(
      /#rule=sil\.employee-registration&employed=2026-11-02&v=\d{4}-\d{2}-\d{2}$/,
    )
    const said = await calculator.whole.locator('.headline').innerText()
    const { page: other } = await visit(link)
    const again = calculatorOn(other, 'sil.employee-registration').whole.locator('.headline')
    await again.waitFor()
    expect(await again.innerText()).toBe(said)
  })

  test.each(allLanguages)(
    'as a calendar file with the deadline and a reminder (%s)',
    async (language) => {
      const { page, calculator } = await open(language)
      const saving = page.waitForEvent('download')
      await calculator.whole
        .getByRole('button', { name: strings[language].calculator.script.calendar })
        .click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('2026-12-02-sil.employee-registration.ics')
      const text = readFileSync(await download.path(), 'utf8')
      const events = new ical.Component(ical.parse(text) as unknown[]).getAllSubcomponents('vevent')
      const event = new ical.Event(events[0]!)
      expect(event.startDate.toString()).toBe('2026-12-02')
      expect(event.summary).toBe(await calculator.whole.locator('.headline').innerText())
      expect(events.flatMap((each) => each.getAllSubcomponents('valarm')).length).toBe(1)
    },
  )

  test('as a text for a message', async () => {
    const { page, calculator } = await open()
    await calculator.whole.getByRole('button', { name: 'Copy as text' }).click()
    await calculator.whole.getByText('Copied.').waitFor()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    for (const words of ['2 December 2026', 'Social Insurance Law, art. 58(1)', '#rule='])
      expect(text).toContain(words)
  })

  test.each(allLanguages)(
    'as a statement on one page, with the law in both languages (%s)',
    async (language) => {
      for (const id of [
        'sil.employee-registration',
        'sil.late-payment',
        'retirement.age',
        'work-injury.recognition',
      ]) {
        const rule = rules.find((each) => each.id === id)!
        const input = rule.examples[0].input as Record<string, string>
        const { page } = await visit(inLanguage(`/rules/${id}/${linkOf(rule, input)}`, language))
        await page.evaluate(() => {
          window.print = () => {}
        })
        await page
          .getByRole('button', { name: strings[language].calculator.script.statement })
          .click()
        const statement = page.locator('.statement')
        await statement.waitFor({ state: 'attached' })
        await page.evaluate(() => void (document.documentElement.dataset.print = 'statement'))
        await page.emulateMedia({ media: 'print' })
        const words = await statement.innerText()
        expect(words).toContain(rule.question[language])
        expect(await statement.locator('[lang=zh-Hans], blockquote').first().isVisible()).toBe(true)
        // What does not stand on this site in English has our rendering of the words quoted, which says so.
        const renderings = await statement.locator('.rendering').count()
        expect(renderings > 0).toBe(id === 'retirement.age')
        for (const figure of await statement.locator('.words').all())
          expect(await figure.locator('.english').first().isVisible()).toBe(true)
        expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
        expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, id).toBe(1)
      }
    },
  )

  test.each(allLanguages)(
    'as a statement in one step from a guide too: its page opens with the same inputs and prints (%s)',
    async (language) => {
      const { page, problems } = await visit(
        inLanguage(
          '/guides/activate-your-card/#rule=card.financial-activation&received=2025-12-05&days=300',
          language,
        ),
        {
          prepare: (page) =>
            page.addInitScript(() => {
              window.print = () => void (document.documentElement.dataset.printed = 'yes')
            }),
        },
      )
      const said = await page.locator('.headline').first().innerText()
      await page.getByRole('link', { name: strings[language].calculator.script.statement }).click()
      await page.locator('html[data-printed]').waitFor({ state: 'attached' })
      const { pathname, hash } = new URL(page.url())
      expect(pathname).toBe(inLanguage('/rules/card.financial-activation/', language))
      expect(hash).toMatch(
        /^#rule=card\.financial-activation&received=2025-12-05&days=300&v=\d{4}-\d{2}-\d{2}$/,
      )
      expect(await page.locator('.statement').textContent()).toContain(said)
      expect(await page.locator('.statement .made').textContent()).toContain(hash)
      expect(problems).toEqual([])
    },
  )

  test('as a link of its own where a page has several calculators', async () => {
    const { page } = await visit(
      '/guides/counting-time/#rule=time.period&start=2026-11-02&length=10&unit=day',
      { permissions: ['clipboard-read', 'clipboard-write'] },
    )
    const [first, second] = ['time.period', 'time.hours'].map((id) => calculatorOn(page, id))
    await first!.whole.locator('.headline').waitFor()
    await page.evaluate(() => {
      location.hash = '#rule=time.hours&start=2026-11-18T10:30&hours=96'
    })
    await second!.whole.locator('.headline').waitFor()
    await first!.whole.getByRole('button', { name: 'Copy link' }).click()
    await first!.whole.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      'rule=time.period&start=2026-11-02',
    )
  })

  test('as an HR clerk does: hired on 2026-11-02, pasted whole, deadline, calendar entry, message', async () => {
    const { page, problems } = await visit('/calculators/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page
      .getByRole('link', {
        name: 'By which day must an employer apply for an employee’s social insurance registration?',
      })
      .click()
    await page.evaluate(() => navigator.clipboard.writeText('2 Nov 2026'))
    await page.getByLabel('Year').first().click()
    await page.keyboard.press('Control+v')
    await expect.poll(() => page.getByLabel('Day', { exact: true }).first().inputValue()).toBe('02')
    await page.keyboard.press('Enter')
    await page.locator('.headline').getByText('2 December 2026').waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Add to calendar' }).click()
    expect((await saving).suggestedFilename()).toMatch(/\.ics$/)
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await page.getByText('Copied.').waitFor()
    expect(problems).toEqual([])
  })
})

describe('the form', () => {
  test('takes today, a day from a month grid by keyboard, a month by its name, and amounts as people write them', async () => {
    const { page } = await visit('/rules/sil.employee-registration/')
    const calculator = calculatorOn(page, 'sil.employee-registration')
    const today = Temporal.Now.plainDateISO('Asia/Shanghai')
    const field = calculator.field('employed')
    await field.getByRole('button', { name: 'Today' }).click()
    const values = () =>
      field
        .getByRole('textbox')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join('-'))
    await expect.poll(values).toBe(today.toString())
    await field.getByRole('button', { name: 'Choose a day' }).click()
    await page.getByRole('grid').waitFor()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Enter')
    await expect.poll(values).toBe(today.add({ months: 1 }).toString())
    await field.getByLabel('Month').fill('Nov')
    await page.keyboard.press('Enter')
    await expect.poll(() => field.getByLabel('Month').inputValue()).toBe('11')
    await page.goto('/rules/sil.undeclared-premium/')
    await page.locator('[data-field=previousMonth] input').fill('1.2万')
    await page.keyboard.press('Enter')
    await page.getByText('13,200.00 yuan').first().waitFor()
  })

  test('takes now at a time, and a month or a moment that is pasted whole', async () => {
    const { page } = await visit('/rules/time.hours/', {
      prepare: (page) => page.clock.setFixedTime('2026-11-02T06:30:00Z'),
      ownProfile: true,
    })
    const field = calculatorOn(page, 'time.hours').field('start')
    const valuesOf = (boxes: typeof field) => () =>
      boxes
        .getByRole('textbox')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
    const moment = ['2026', '11', '02', '14:30']
    await field.getByRole('button', { name: 'Now' }).click()
    await expect.poll(valuesOf(field)).toEqual(moment)
    // A day from the grid leaves the time.
    await field.getByRole('button', { name: 'Choose a day' }).click()
    await page.getByRole('grid').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(valuesOf(field)).toEqual(['2026', '11', '03', '14:30'])
    const paste = async (boxes: typeof field, at: number, text: string): Promise<void> => {
      await boxes.getByRole('textbox').nth(at).fill(text)
      await boxes
        .getByRole('textbox')
        .nth(at)
        .dispatchEvent('paste', {
          clipboardData: await page.evaluateHandle(() => new DataTransfer()),
        })
    }
    for (const text of ['2026-11-02 14:30', '2026年11月2日14时30分', '2026年11月2日下午2点半'])
      for (const at of [0, 3]) {
        for (const box of [0, 1, 2, 3]) await field.getByRole('textbox').nth(box).fill('')
        await paste(field, at, text)
        await expect.poll(valuesOf(field), { message: text }).toEqual(moment)
      }
    await paste(field, 3, '下午2点半')
    await expect.poll(valuesOf(field)).toEqual(moment)
    await page.goto('/rules/retirement.age/')
    const birth = calculatorOn(page, 'retirement.age').field('birth')
    // Nobody who asks was born this month.
    expect(await birth.getByRole('button').count()).toBe(0)
    for (const text of ['1970-11', 'Nov 1970', '1970年11月', '197011']) {
      for (const box of [0, 1]) await birth.getByRole('textbox').nth(box).fill('')
      await paste(birth, 0, text)
      await expect.poll(valuesOf(birth), { message: text }).toEqual(['1970', '11'])
    }
  })

  test('does not reckon under the hands: an answer to something else says so', async () => {
    const { page } = await visit(
      '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2026-11-02',
    )
    const calculator = calculatorOn(page, 'sil.employee-registration')
    await calculator.whole.locator('.headline').waitFor()
    await calculator.field('employed').getByLabel('Day').fill('03')
    await page.getByText('This answers what was entered before').waitFor()
    expect(await calculator.whole.locator('.headline').innerText()).toContain('2 December')
    await calculator.button.click()
    await page.locator('.headline').getByText('3 December').waitFor()
    expect(await page.getByText('This answers what was entered before').count()).toBe(0)
  })

  test('asks as of another day, and says that the provision did not hold', async () => {
    const { page } = await visit(
      '/rules/sil.late-payment/#rule=sil.late-payment&arrears=100&due=2026-03-16&paid=2026-04-15&asOf=2010-01-01',
    )
    await page.getByText('Collection Regulations, art. 13').first().waitFor()
    expect(await page.locator('.headline').innerText()).toBe('Not in force on that day')
    expect(new URL(page.url()).hash).toContain('asOf=2010-01-01')
    // The day stands in the form, and a link without one takes it away again.
    const year = page.locator('[data-field=asOf] input').first()
    expect([await year.isVisible(), await year.inputValue()]).toEqual([true, '2010'])
    await page.evaluate(() => {
      location.hash = '#rule=sil.late-payment&arrears=100&due=2026-03-16&paid=2026-04-15'
    })
    await page.locator('.headline').getByText('yuan').first().waitFor()
    expect(await year.inputValue()).toBe('')
  })

  test.each(allLanguages)(
    'asks as of another day on the page of the rule: a link with one, opened on a guide, leads there (%s)',
    async (language) => {
      const fragment =
        '#rule=card.financial-activation&received=2025-12-05&days=300&asOf=2025-12-31&v=2026-11-25'
      const { page, problems } = await visit(
        inLanguage(`/guides/activate-your-card/${fragment}`, language),
      )
      await page.waitForURL((url) => url.pathname.includes('/rules/'))
      await page.locator('.headline').waitFor()
      const { pathname, hash } = new URL(page.url())
      expect(pathname).toBe(inLanguage('/rules/card.financial-activation/', language))
      expect(hash).toContain('asOf=2025-12-31')
      expect(await page.locator('[data-field=asOf] input').first().inputValue()).toBe('2025')
      // What is taken away says it too.
      await page.evaluate(() => {
        window.print = () => {}
      })
      await page.locator('[data-statement]').click()
      const statement = page.locator('.statement')
      await statement.waitFor({ state: 'attached' })
      expect(await statement.textContent()).toContain(
        language === 'zh' ? '2025年12月31日' : '31 December 2025',
      )
      expect(problems).toEqual([])
    },
  )

  test('says of a day that has passed what follows', async () => {
    const { page } = await visit(
      '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2020-01-02',
    )
    await page.locator('.passed').waitFor()
    await page.goto(
      '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2099-01-02',
    )
    await page.reload()
    await page.locator('.headline').getByText('2099').waitFor()
    expect(await page.locator('.passed').isVisible()).toBe(false)
  })

  test('stands with its question and its answer on the first screen of a phone', async () => {
    const { page } = await visit('/rules/sil.employee-registration/', { viewport: phone })
    const bottom = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => each.getBoundingClientRect().bottom)
    expect(await bottom('button.action')).toBeLessThan(phone.height)
    await page.goto(
      '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2026-11-02',
    )
    await page.locator('.headline').waitFor()
    // What is taken away of it too, as soon as it is there.
    for (const seen of ['h1', '.asked', '.headline', '.take-away'])
      await expect
        .poll(
          () =>
            page.locator(seen).evaluate((each) => {
              const { top, bottom } = each.getBoundingClientRect()
              return top >= 0 && bottom <= innerHeight
            }),
          { message: seen },
        )
        .toBe(true)
  })

  test.each(allLanguages)(
    'takes the place of the form on a phone, says what was asked, and gives the form back (%s)',
    async (language) => {
      const { page, problems } = await visit(inLanguage('/rules/sil.late-payment/', language), {
        viewport: phone,
      })
      const arrears = page.locator('[data-field=arrears] input')
      const paid = page.locator('[data-field=paid] input')
      const asked = page.locator('.asked')
      const change = page.getByRole('button', { name: strings[language].calculator.script.change })
      await arrears.fill('10000')
      for (const [field, parts] of [
        ['due', ['2026', '3', '16']],
        ['paid', ['2026', '4', '15']],
      ] as const)
        for (const [at, part] of parts.entries())
          await page.locator(`[data-field=${field}] input`).nth(at).fill(part)
      await paid.last().press('Enter')
      await page.locator('.headline').waitFor()
      expect(await arrears.isVisible()).toBe(false)
      for (const words of language === 'zh'
        ? ['10,000元', '2026年3月16日', '2026年4月15日']
        : ['10,000 yuan', '16 March 2026', '15 April 2026'])
        expect(await asked.innerText()).toContain(words)
      // The keyboard goes on from here.
      expect(await change.evaluate((each) => each === document.activeElement)).toBe(true)

      await change.press('Enter')
      expect(await arrears.evaluate((each) => each === document.activeElement)).toBe(true)
      expect(await asked.count()).toBe(0)
      expect(await paid.last().inputValue()).toMatch(/^0?15$/)
      await arrears.fill('20000')
      await page.locator('.stale').waitFor()
      await arrears.press('Enter')
      await asked.waitFor()
      expect(await page.locator('.stale').count()).toBe(0)

      // What must be mended is in sight.
      await change.click()
      await arrears.fill('x')
      await arrears.press('Enter')
      await page.locator('.problems').waitFor()
      expect(await arrears.isVisible()).toBe(true)

      // A wide screen has room for both.
      await arrears.fill('10000')
      await arrears.press('Enter')
      await asked.waitFor()
      await page.setViewportSize(wide.viewport)
      expect(await arrears.isVisible()).toBe(true)
      expect(await asked.isVisible()).toBe(false)
      expect(problems).toEqual([])
    },
  )

  test.each(allLanguages)(
    'of a link moves nothing that is in sight, when it comes (%s)',
    async (language) => {
      const { page } = await visit('about:blank', { viewport: phone })
      await page.addInitScript(() => {
        const moved: number[] = []
        Object.assign(globalThis, { moved })
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => {
            moved.push((entry as PerformanceEntry & { value: number }).value)
          }),
        ).observe({ type: 'layout-shift', buffered: true })
      })
      // Late, so that the page is read before.
      await page.route('**/calculators/*.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500))
        await route.continue()
      })
      const fragment = '#rule=sil.employee-registration&employed=2026-11-02'
      await page.goto(inLanguage(`/rules/sil.employee-registration/${fragment}`, language))
      const after = page.locator('.after')
      expect(await after.isVisible()).toBe(false)
      await page.locator('.headline').waitFor()
      await after.waitFor()
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
      )
      expect(
        await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved),
      ).toEqual([])
    },
  )
})

test.each([
  ['empty', ''],
  ['error', '#rule=sil.late-payment&arrears=x&due=2026-03-16&paid=2026-04-15'],
  ['answer', '#rule=sil.late-payment&arrears=10000&due=2026-03-16&paid=2026-04-15'],
  ['stale', '#rule=sil.late-payment&arrears=10000&due=2026-03-16&paid=2026-04-15'],
  ['not in force', '#rule=sil.late-payment&arrears=10000&due=2009-03-16&paid=2009-04-15'],
])(
  'the state “%s” breaks nothing of WCAG, dark and light, 320 and 1280 pixels',
  async (state, fragment) => {
    for (const size of [wide, narrow]) {
      const { page } = await visit(`/zh/rules/sil.late-payment/${fragment}`, size)
      if (fragment) await page.locator('.headline, .problems:not([hidden])').first().waitFor()
      if (state === 'stale') {
        // On a phone the form has made way for the answer.
        if (size === narrow)
          await page.getByRole('button', { name: strings.zh.calculator.script.change }).click()
        await page.locator('[data-field=arrears] input').fill('1')
        await page.locator('.stale').waitFor()
      }
      expect(await violationsInBothColours(page)).toEqual([])
    }
  },
)

test.each([
  [
    'a deadline with its table open',
    '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2026-09-01',
  ],
  ['a moment', '/zh/rules/time.hours/#rule=time.hours&start=2026-11-18T10:30&hours=96'],
  [
    'words of law in our rendering',
    '/rules/retirement.age/#rule=retirement.age&group=men&birth=1970-01',
  ],
])('%s breaks nothing of WCAG, dark and light, 320 and 1280 pixels', async (_, address) => {
  for (const size of [wide, narrow]) {
    const { page } = await visit(address, size)
    await page.locator('.as-table summary').click()
    expect(await violationsInBothColours(page)).toEqual([])
  }
})

test('the days around a deadline are in the table as they are drawn: rest days, safe day, nominal last day, deadline', async () => {
  const { page } = await visit(
    '/rules/sil.employee-registration/#rule=sil.employee-registration&employed=2026-09-01',
  )
  await page.locator('.as-table summary').click()
  const row = (day: string) => page.locator('.as-table tr').filter({ hasText: day }).innerText()
  expect(await row('1 October 2026')).toMatch(/National Day.*Nominal last day/s)
  expect(await row('30 September 2026')).toMatch(/working day.*Safe day/s)
  expect(await row('8 October 2026')).toMatch(/working day.*Deadline/s)
  expect(await row('1 September 2026')).toContain('The period runs from this day')
  // Each day that is drawn has its row.
  const rows = await page.locator('.as-table tbody tr').count()
  expect(rows).toBeGreaterThan(await page.locator('.finding svg g.day').count())
})

test('a picture has the same facts as a table', async () => {
  const asked: Readonly<Record<string, Record<string, string>>> = {
    'sil.late-payment': { arrears: '10000', due: '2026-03-16', paid: '2026-04-15' },
    'retirement.age': { group: 'men', birth: '1970-01' },
    'sil.fraud-fine': { obtained: '5000' },
    'sil.unemployment-duration': { contributionMonths: '70', carriedOverMonths: '2' },
    'pension.minimum-contribution': { year: '2033' },
    'time.hours': { start: '2026-11-18T10:30', hours: '96' },
    'sil.employee-registration': { employed: '2026-09-01' },
  }
  for (const [id, input] of Object.entries(asked)) {
    const rule = rules.find((each) => each.id === id)!
    const { page } = await visit(`/rules/${id}/${linkOf(rule, input)}`)
    await page.locator('.finding svg[role=img]').waitFor()
    await page.locator('.as-table summary').click()
    expect(await page.locator('.as-table td').count(), id).toBeGreaterThan(1)
    expect(await page.locator('.as-table caption').innerText(), id).toMatch(/\w{3}/)
    expect(await page.locator('.as-table thead th[scope=col]').count(), id).toBeGreaterThan(1)
    expect(await page.locator('.finding svg').getAttribute('aria-label'), id).toMatch(/\w{3}/)
  }
})
