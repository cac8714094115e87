// The small part of “Find your case” that its pages load: what narrows the questions comes when a reader turns to them.

const load = (): void => void import('./find-case.ts').catch(() => {})
const tool = document.querySelector('find-case')!

// A browser with modules and custom elements will find a case, although what does comes on use.
if (window.customElements) tool.setAttribute('data-started', '')
for (const turned of ['pointerover', 'focusin', 'change']) tool.addEventListener(turned, load)

// What was chosen stands in the address.
function followAddress(): void {
  if (/[#&](who|happened|want)=/.test(location.hash)) load()
}
followAddress()
addEventListener('hashchange', followAddress)
