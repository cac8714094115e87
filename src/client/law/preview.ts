// Shows the article that a reference names, on hover and on focus; Escape closes it, and the pointer may move into it.
import style from '../../styles/preview.css?url'
import { loadStyle } from '../load-style.ts'

const preview = document.createElement('div')
preview.className = 'tip preview'
preview.popover = 'manual'
preview.id = 'preview'
document.body.append(preview)

let shown: HTMLAnchorElement | null = null
let timer = 0

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.see, a.cite')) {
  link.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse') later(() => open(link), 200)
  })
  link.addEventListener('pointerleave', () => later(close, 300))
  link.addEventListener('focus', () => void open(link))
  link.addEventListener('blur', () => later(close, 100))
  // What brought this script here is the first to be answered.
  if (link === document.activeElement) void open(link)
  else if (link.matches(':hover') && matchMedia('(hover: hover)').matches)
    later(() => open(link), 200)
}
preview.addEventListener('pointerenter', () => clearTimeout(timer))
preview.addEventListener('pointerleave', () => later(close, 300))
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close()
})

function later(action: () => void, ms: number): void {
  clearTimeout(timer)
  timer = window.setTimeout(action, ms)
}

async function open(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer)
  // Without its style it is read all the same.
  const [words] = await Promise.all([wordsOf(link.href), loadStyle(style).catch(() => {})])
  // By now the reader may have gone on to another link.
  if (!words || !(link.matches(':hover') || link === document.activeElement)) return
  preview.replaceChildren(words)
  preview.hidePopover()
  ;(preview as HTMLElement & { showPopover(options: object): void }).showPopover({ source: link })
  link.setAttribute('aria-describedby', preview.id)
  shown = link
}

function close(): void {
  preview.hidePopover()
  shown?.removeAttribute('aria-describedby')
  shown = null
}

// The page that the link leads to holds the words; the browser keeps it for the click that may follow.
async function wordsOf(address: string): Promise<DocumentFragment | null> {
  const url = new URL(address)
  const page = await load(url.pathname)
  if (!page) return null
  const part = url.hash ? page.querySelector(url.hash) : page.querySelector('.statute')
  const heading = page.querySelector('h1')
  if (!part || !heading) return null
  const fragment = document.createDocumentFragment()
  const title = document.createElement('strong')
  title.textContent = heading.textContent
  fragment.append(title)
  for (const paragraph of [...part.querySelectorAll<HTMLElement>('p.zh, p.en')].slice(0, 4)) {
    const line = document.createElement('p')
    line.lang = paragraph.lang
    line.textContent = textOf(paragraph)
    fragment.append(line)
  }
  return fragment
}

// An XMLHttpRequest, since it alone reads a page without a string of HTML, which the policy forbids to parse.
function load(path: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.responseType = 'document'
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null)
    request.onerror = () => resolve(null)
    request.open('GET', path)
    request.send()
  })
}

// Without the notes that hang on bound numbers.
function textOf(paragraph: HTMLElement): string {
  const copy = paragraph.cloneNode(true) as HTMLElement
  for (const tip of copy.querySelectorAll('.tip')) tip.remove()
  return copy.textContent
}
