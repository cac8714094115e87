// On a page that came from this browser’s store: once the network answers, says whether the page has changed since.
import type { LaterWords } from './notice.ts'
import { newest } from './stores.ts'

const notice = document.querySelector<HTMLElement>('.kept-copy')!
const { changed, again } = JSON.parse(notice.dataset.words!) as LaterWords

async function compare(): Promise<void> {
  const here = await (await newest(location.pathname))?.text()
  // “no-store” goes to the network alone.
  const response = await fetch(location.pathname, { cache: 'no-store' })
  if (!response.ok) return
  if ((await response.text()) === here) return notice.remove()
  const link = document.createElement('a')
  link.href = location.href
  link.textContent = again
  link.onclick = (event) => {
    event.preventDefault()
    location.reload()
  }
  notice.replaceChildren(`${changed} `, link)
}

const look = (): void => void compare().catch(() => {})
look()
window.addEventListener('online', look)
