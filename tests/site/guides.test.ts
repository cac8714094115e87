// A guide as its reader has it: contents that follow, marks that say how sure a statement is, terms that explain
// themselves, a picture of what follows what, and the short form that finds one's case.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { currentValue } from '../../rules/kernel/parameter.ts'
import { writeQuantity } from '../../rules/kernel/quantity.ts'
import { findParameter } from '../../rules/parameters.ts'
import { readCases, type Case } from '../../src/guides/read-cases.ts'
import { readClaims } from '../../src/guides/read-claims.ts'
import { readGuides } from '../../src/guides/read-guides.ts'
import { lengthInDays, readTimelines } from '../../src/guides/read-timelines.ts'
import { sectionsOf } from '../../src/guides/sections.ts'
import { allLanguages, inLanguage } from '../../src/languages.ts'
import { violationsInBothColours } from './axe.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()
const wide = { viewport: { width: 1280, height: 900 } }
const narrow = { viewport: { width: 320, height: 700 } }
const slugs = readGuides('en').map(({ slug }) => slug)

describe('the contents of a guide', () => {
  test('stay in view on a wide screen and follow the reading', async () => {
    const { page, problems } = await visit('/guides/work-injury/', wide)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    const links = contents.getByRole('link')
    expect(await links.count()).toBe(sectionsOf('work-injury', 'en').length)
    for (const id of ['the-employer-does-not-apply', 'who-pays', 'does-it-count']) {
      await page
        .locator(`#${id}`)
        .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
      const current = contents.locator('[aria-current]')
      await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`)
      expect(await current.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThan(0)
      expect(await current.count()).toBe(1)
    }
    expect(problems).toEqual([])
  })

  test('are folded on a narrow screen, and open by a press', async () => {
    const { page } = await visit('/zh/guides/work-injury/', narrow)
    const link = page.getByRole('navigation', { name: '本页内容' }).getByRole('link').first()
    expect(await link.isVisible()).toBe(false)
    await page.getByText('本页内容', { exact: true }).click()
    expect(await link.isVisible()).toBe(true)
  })

  test('lead to sections whose addresses are the same in every language', async () => {
    const { page } = await visit('/')
    for (const slug of slugs) {
      const ids: string[][] = []
      for (const language of allLanguages) {
        await page.goto(inLanguage(`/guides/${slug}/`, language))
        ids.push(await page.locator('.body > h2').evaluateAll((all) => all.map(({ id }) => id)))
      }
      expect(ids[0]!.length, slug).toBeGreaterThan(4)
      expect(ids[1], slug).toEqual(ids[0])
    }
  })
})

describe('a statement of a guide', () => {
  const opened = async (page: Page): Promise<string> =>
    page.locator('.tip:popover-open').innerText()

  test('says how sure it is on hover, on focus and on tap, with its sources', async () => {
    const { page } = await visit('/guides/electronic-card/', wide)
    const mark = page.getByRole('button', { name: 'Official practice' }).first()
    await mark.hover()
    await expect.poll(() => opened(page)).toMatch(/^Official practice Read in .*S13/)
    await page.keyboard.press('Escape')
    await mark.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect.poll(() => opened(page)).toMatch(/^Official practice/)
    const { page: phone } = await visit('/zh/guides/electronic-card/', {
      ...narrow,
      hasTouch: true,
    })
    await phone.getByRole('button', { name: '官方做法' }).first().tap()
    await expect.poll(() => opened(phone)).toMatch(/^官方做法/)
  })

  test('says so without JavaScript too', async () => {
    const { page } = await visit('/guides/electronic-card/', { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'National law' }).first().click()
    expect(await opened(page)).toContain('citation')
  })

  test('has its sources at the foot of the section, and the key to the marks stands once', async () => {
    const { page } = await visit('/guides/activate-your-card/')
    const foot = page.getByText(/^Sources of this section: .*S13/)
    await foot.first().click()
    expect(
      await page.getByRole('listitem').filter({ hasText: 'cxs.gov.cn' }).first().isVisible(),
    ).toBe(true)
    expect(await page.getByText('The mark after a statement says').count()).toBe(1)
  })
})

test.each(allLanguages)(
  'a term leads to the glossary at its first use, with its meaning (%s)',
  async (language) => {
    const { page } = await visit(inLanguage('/guides/leaving-a-job/', language), wide)
    const terms = page.locator('a.term')
    expect(await terms.count()).toBeGreaterThan(7)
    const names = await terms.evaluateAll((all) =>
      all.map((each) => (each as HTMLAnchorElement).hash),
    )
    expect(new Set(names).size).toBe(names.length)
    const term = page
      .locator(`a.term[href$="#${encodeURIComponent('失业登记')}"], a.term[href$="#失业登记"]`)
      .first()
    await term.hover()
    const tip = page.locator('.tip:popover-open')
    await expect
      .poll(() => tip.innerText())
      .toContain(language === 'zh' ? '失业' : 'shī yè dēng jì')
    await term.click()
    await page.waitForURL('**/law/glossary/#*')
    expect(await page.locator('[id="失业登记"]').isVisible()).toBe(true)
  },
)

describe('a timeline', () => {
  test.each(
    Object.entries({
      'work-injury': 'work-injury',
      unemployment: 'leaving-a-job',
      remedies: 'agency-late-or-refuses',
    }),
  )(
    'shows each step of “%s” with the time of its rule, in words and as a bar',
    async (of, slug) => {
      const { steps } = readTimelines()[of]!
      const lengths = steps.map(({ figure }) =>
        figure ? lengthInDays(findParameter(figure)!.parameter) : 0,
      )
      for (const language of allLanguages) {
        const { page } = await visit(inLanguage(`/guides/${slug}/`, language), { inTurn: true })
        const items = page.locator('.timeline li')
        expect(await items.count()).toBe(steps.length)
        for (const [at, { figure, does }] of steps.entries()) {
          const item = items.nth(at)
          expect(await item.innerText()).toContain(does[language])
          const bar = item.locator('rect.length')
          if (!figure) expect(await bar.count()).toBe(0)
          else {
            const { parameter } = findParameter(figure)!
            const words = writeQuantity(currentValue(parameter).value, parameter.unit)[language]
            expect(await item.innerText(), figure).toContain(words)
            const part = (100 * lengths[at]!) / Math.max(...lengths)
            expect(Number(await bar.getAttribute('width'))).toBeCloseTo(Math.max(0.6, part), 0)
          }
        }
      }
    },
  )
})

/** Answers the questions as a reader would: the first one, then those that are still open. */
async function find(page: Page, { who, happened, want }: Case): Promise<void> {
  await page.locator('#case-who').selectOption('')
  for (const [name, value] of [
    ['who', who[0]!],
    ['happened', happened],
    ['want', want],
  ] as const) {
    const select = page.locator(`#case-${name}`)
    // The form's script comes with its first use.
    await expect.poll(() => select.isVisible(), { message: `${name} ${value}` }).toBe(true)
    await select.selectOption(value)
  }
}

describe('find your case', () => {
  const { cases, happened } = readCases()

  test.each(allLanguages)(
    'leads every case to its section and its checklist (%s)',
    async (language) => {
      const { page, problems, requests } = await visit(inLanguage('/guides/', language))
      const result = page.locator('find-case').getByRole('status')
      for (const each of cases) {
        await find(page, each)
        const link = result.getByRole('link').filter({ hasText: sectionHeading(each, language) })
        expect(await link.last().getAttribute('href'), each.id).toBe(
          inLanguage(`/guides/${each.section.replace('#', '/#')}`, language),
        )
        expect(await result.locator('dt').count(), each.id).toBe(4)
        expect(await result.getByRole('listitem').count(), each.id).toBe(
          each.papers[language].length,
        )
        expect(new URL(page.url()).hash).toBe(
          `#who=${each.who[0]!}&happened=${each.happened}&want=${each.want}`,
        )
      }
      expect(problems).toEqual([])
      // What is chosen leaves the browser in no address.
      const addresses = requests.map((request) => request.url())
      expect(addresses.filter((url) => /who=|happened=|want=/.test(url))).toEqual([])
    },
  )

  test('on the activation guide knows what is about a card', async () => {
    const { page } = await visit('/guides/activate-your-card/')
    const own = cases.filter(({ happened }) => ['new-card', 'card-trouble'].includes(happened))
    expect(own.length).toBeGreaterThan(5)
    for (const each of own) {
      await find(page, each)
      const result = page.locator('find-case').getByRole('status')
      await result.locator('.checklist').waitFor()
      expect(await result.locator('dt').count(), each.id).toBe(4)
    }
  })

  test('opens where its address says, and says so where that is no case', async () => {
    const { page } = await visit('/guides/#who=employee&happened=new-card&want=use-bank')
    const result = page.locator('find-case').getByRole('status')
    await result.getByRole('heading').waitFor()
    expect(await page.locator('#case-want').inputValue()).toBe('use-bank')
    await page.goto('/guides/#who=employee&happened=new-card&want=__proto__')
    await expect.poll(() => result.innerText()).toContain('not here')
    expect(await page.locator('#case-who').inputValue()).toBe('employee')
  })

  test('works by keyboard alone', async () => {
    const { page } = await visit('/guides/')
    await page.locator('#case-who').focus()
    await page.keyboard.type('I have an employer')
    await page.locator('#case-happened').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('A new card')
    await page.keyboard.press('Tab')
    await page.keyboard.type('use it as')
    const result = page.locator('find-case').getByRole('status')
    await result.getByRole('heading', { name: 'A new card: use it as a bank card' }).waitFor()
  })

  test.each(allLanguages)(
    'is a page of links and pages of checklists without JavaScript (%s)',
    async (language) => {
      const { page } = await visit(inLanguage('/guides/', language), { javaScriptEnabled: false })
      expect(await page.locator('#case-who').isVisible()).toBe(false)
      await page.locator('.all-cases summary').click()
      const links = page.locator('.all-cases dd').getByRole('link')
      expect(await links.count()).toBe(cases.length)
      expect(await links.first().isVisible()).toBe(true)
      for (const { id } of happened) {
        await page.goto(inLanguage('/guides/checklists/', language))
        await page.locator(`h2 a[href$="/${id}/"]`).click()
        await page.waitForURL(`**/guides/checklists/${id}/`)
        for (const each of cases.filter((each) => each.happened === id))
          expect(await page.locator(`[id="${each.id}"] dt`).count(), each.id).toBe(4)
      }
    },
  )

  test('breaks nothing of WCAG with a result, light and dark, wide and narrow', async () => {
    for (const size of [wide, narrow]) {
      const { page } = await visit('/guides/#who=employee&happened=new-card&want=use-bank', size)
      await page.locator('.checklist').waitFor()
      expect(await violationsInBothColours(page)).toEqual([])
    }
  })
})

const sectionHeading = ({ section }: Case, language: (typeof allLanguages)[number]): string => {
  const [slug, id] = section.split('#')
  return sectionsOf(slug!, language).find((each) => each.id === id)!.heading
}

describe('a checklist', () => {
  const pagesOf = async (page: Page): Promise<number> =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
      ?.length ?? 0

  test.each(allLanguages)('prints alone, on one page, the longest too (%s)', async (language) => {
    const { cases } = readCases()
    const length = ({ answer, where, papers, by, ask }: Case): number =>
      [answer, where, by, ask].map((text) => text[language]).join('').length +
      papers[language].join('').length
    const longest = [...cases].sort((a, b) => length(b) - length(a)).slice(0, 4)
    const { page } = await visit('/')
    for (const { id, happened } of longest) {
      await page.goto(inLanguage(`/guides/checklists/${happened}/#${id}`, language))
      expect(await pagesOf(page), id).toBe(1)
    }
    await page.goto(inLanguage('/guides/checklists/job-ends/', language))
    expect(await pagesOf(page)).toBeGreaterThan(1)
  })

  test('prints alone from the form too', async () => {
    const { page } = await visit('/guides/#who=employee&happened=new-card&want=use-bank')
    await page.evaluate(() => {
      window.print = () => void (document.documentElement.dataset.printed = 'yes')
    })
    await page.getByRole('button', { name: 'Print this checklist' }).click()
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.situations').isVisible()).toBe(false)
    expect(await page.locator('.checklist').isVisible()).toBe(true)
    // Chromium has told the page that printing is over: the mark is put back for the count.
    await page.evaluate(() => void (document.documentElement.dataset.print = 'checklist'))
    expect(await pagesOf(page)).toBe(1)
  })
})

test.each(allLanguages)(
  'each claim of the copied article has an address and its standing (%s)',
  async (language) => {
    const { page } = await visit(inLanguage('/guides/claims/', language))
    const { claims, mistranslations } = readClaims()
    for (const { number, says } of claims) {
      const section = page.locator(`#claim-${number}`)
      expect(await section.getByRole('heading').innerText()).toBe(says[language])
      expect(await section.locator('.stands strong').innerText()).toMatch(/\S{2}/)
      expect(await section.locator('a.number').getAttribute('href')).toBe(`#claim-${number}`)
    }
    expect(await page.getByRole('table').getByRole('row').count()).toBe(mistranslations.length + 1)
    await page.goto(inLanguage('/guides/activate-your-card/', language))
    expect(
      await page.locator(`main a[href="${inLanguage('/guides/claims/', language)}"]`).count(),
    ).toBeGreaterThan(0)
  },
)

test.each(allLanguages)(
  'every guide says when it was checked and what could not be since (%s)',
  async (language) => {
    const { page } = await visit('/')
    for (const slug of slugs) {
      await page.goto(inLanguage(`/guides/${slug}/`, language))
      const words = await page.locator('.checked-here').innerText()
      expect(words, slug).toContain(language === 'zh' ? '2026年11月22日' : '22 November 2026')
      expect(words, slug).toContain(language === 'zh' ? '2025年4月' : 'April 2025')
    }
  },
)

test('home and the guides’ front page lead to every guide', async () => {
  for (const address of ['/', '/guides/', '/zh/', '/zh/guides/']) {
    const { page } = await visit(address)
    const links = await page
      .locator('.situations a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    const language = address.startsWith('/zh/') ? 'zh' : 'en'
    for (const slug of slugs)
      expect(links, address).toContain(inLanguage(`/guides/${slug}/`, language))
  }
})
