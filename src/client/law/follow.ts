// Marks in the contents the chapter that is being read.

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.follow a')].map((link) => [
    link.hash.slice(1),
    link,
  ]),
)

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      for (const link of links.values()) link.removeAttribute('aria-current')
      links.get(target.id)?.setAttribute('aria-current', 'true')
    }
  },
  // A chapter is being read when it stands in the upper part of the window.
  { rootMargin: '-10% 0px -80% 0px' },
)

for (const id of links.keys()) observer.observe(document.getElementById(id)!)
