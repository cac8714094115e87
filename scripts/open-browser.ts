import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Opens a headless browser that asks for nothing but what a page asks for. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
