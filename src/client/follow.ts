// Marks in the contents of a page the chapter or section that is being read.
export {}

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.follow a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
)
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])

/** The last heading that has passed the upper third of the window. */
function follow(): void {
  const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
  const now = read.at(-1)?.id
  for (const [id, link] of links)
    if (id === now) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
}

// Looked at once a section crosses the line, not at every step of the wheel.
const observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' })
for (const heading of headings) observer.observe(heading)
