import { describe, expect, test } from 'vitest'
import { useBrowser, type Visitor } from './visit.ts'

const visit = useBrowser()

const places = [
  ['a guide', '/guides/activate-your-card/', '300 days', '/rules/card.financial-activation/'],
  [
    'an article in English',
    '/law/social-insurance-law/58/',
    '30 days',
    '/rules/sil.employee-registration/',
  ],
  [
    'an article in Chinese',
    '/law/social-insurance-law/58/',
    '三十日',
    '/rules/sil.employee-registration/',
  ],
] as const

describe.each(places)('a number in %s', (_, address, words, rule) => {
  async function open(visitor?: Visitor) {
    const { page, problems } = await visit(address, visitor)
    const number = page.getByRole('button', { name: words, exact: true })
    const note = page.locator(`[id="${await number.getAttribute('popovertarget')}"]`)
    return { page, problems, number, note, link: note.getByRole('link') }
  }

  test('keeps its note closed until it is asked for', async () => {
    const { note, number } = await open()
    expect(await note.isVisible()).toBe(false)
    expect(await number.innerText()).toBe(words)
  })

  test('opens its note on a click of the mouse, and the note stays', async () => {
    const { page, note, number } = await open({
      prepare: (page) => page.clock.install(),
      ownProfile: true,
    })
    await number.click()
    await page.clock.runFor(2000)
    expect(await note.isVisible()).toBe(true)
  })

  test('opens its note on a tap, and the next tap elsewhere closes it', async () => {
    const { page, note, number } = await open({ hasTouch: true })
    await number.tap()
    await note.waitFor()
    await page.getByRole('heading', { level: 1 }).tap()
    await note.waitFor({ state: 'hidden' })
  })

  test('opens its note under the pointer; the pointer can go into it, and leaving closes it', async () => {
    const { page, note, number } = await open({
      prepare: (page) => page.clock.install(),
      ownProfile: true,
    })
    await number.hover()
    await note.waitFor()
    await note.hover()
    await page.clock.runFor(2000)
    expect(await note.isVisible()).toBe(true)
    await page.mouse.move(0, 0)
    await page.clock.runFor(2000)
    await note.waitFor({ state: 'hidden' })
  })

  test('closes its note with Escape, without the pointer moving', async () => {
    const { page, note, number } = await open()
    await number.hover()
    await note.waitFor()
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
  })

  test('opens its note with Enter; Tab goes to the rule, Escape goes back', async () => {
    const { page, note, number, link } = await open()
    await number.focus()
    await page.keyboard.press('Enter')
    await note.waitFor()
    await page.keyboard.press('Tab')
    expect(await link.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
    expect(await number.evaluate((number) => number === document.activeElement)).toBe(true)
  })

  test('tells its rule when the keyboard comes to it', async () => {
    const { page, note, number } = await open()
    for (let stop = 0; stop < 100; stop++) {
      await page.keyboard.press('Tab')
      if (await number.evaluate((number) => number === document.activeElement)) break
    }
    expect(await number.evaluate((number) => number === document.activeElement)).toBe(true)
    await note.waitFor()
  })

  test('shows the whole of its note to who comes to it by the keyboard', async () => {
    const { page, note, number } = await open()
    await number.press('Enter')
    await note.waitFor()
    const { height } = page.viewportSize()!
    const isInView = async (): Promise<boolean> => {
      const { y, height: own } = (await note.boundingBox())!
      return y >= 0 && y + own <= height
    }
    await expect.poll(isInView).toBe(true)
  })

  test('leads to the page of its rule', async () => {
    // Nothing moves away under the pointer.
    const { page, note, number, link, problems } = await open({ reducedMotion: 'reduce' })
    await number.press('Enter')
    await note.waitFor()
    await link.click()
    await page.waitForURL(`**${rule}`)
    expect(problems).toEqual([])
  })

  test('says where it stands, and reads as part of its sentence', async () => {
    const { note, number } = await open()
    await number.press('Enter')
    expect(await note.innerText()).toMatch(/Local practice|art\. 58\(1\)|第五十八条第一款/)
    expect(await number.evaluate((button) => button.closest('p') !== null)).toBe(true)
  })

  test('has its note on the screen, also on a narrow one', async () => {
    const { page, note, number } = await open({ viewport: { width: 320, height: 640 } })
    await number.press('Enter')
    await note.waitFor()
    const box = (await note.boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

test('a number can be recognised without colour', async () => {
  const { page } = await visit('/law/social-insurance-law/58/')
  const { borderBottomStyle, borderBottomWidth } = await page
    .getByRole('button', { name: '30 days' })
    .evaluate((button) => {
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(button)
      return { borderBottomStyle, borderBottomWidth }
    })
  expect(borderBottomStyle).toBe('dotted')
  expect(parseFloat(borderBottomWidth)).toBeGreaterThan(0)
})
