import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** What keeps a browser from asking for anything but what a page asks for, and lets it run without a screen. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages that the browser would otherwise prepare for its address bar, in a process of their own for each profile.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
]

/** Opens a headless browser that asks for nothing but what a page asks for, with further flags where there are any. */
export function openBrowser(...flags: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...browserFlags, ...flags],
  })
}
