import type { Strings } from '../strings/en.ts'
import { fill } from '../strings/fill.ts'

/** The words of a page that was taken from this browser’s store. */
export type NoticeWords = Strings['offline']['notice']

/** The script and the style of such a page. */
export const noticeScript = '/offline/kept-page.js'
export const noticeStyle = '/offline/kept-page.css'

/** The words that the script finds on such a page. */
export type LaterWords = Pick<NoticeWords, 'changed' | 'again'>

/** A page of the site with a line in its header that says on which day this browser stored it. */
export function withNotice(html: string, day: string, words: NoticeWords): string {
  const { changed, again } = words
  const later = escapeHtml(JSON.stringify({ changed, again } satisfies LaterWords))
  const line = `<p class="kept-copy" role="status" data-words="${later}">${escapeHtml(fill(words.stored, { day }))}</p>`
  return html
    .replace(
      '</head>',
      () =>
        `<link rel="stylesheet" href="${noticeStyle}"><script type="module" src="${noticeScript}"></script></head>`,
    )
    .replace('</header>', () => `${line}</header>`)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
