// Asks for the page that a link leads to as soon as the reader presses it or comes to it by keyboard, unless they save data.
// Where a browser does not tell whether they do, nothing is asked: Firefox, for one, counts it against default-src of the policy.

interface Connection {
  readonly connection?: { readonly saveData: boolean }
}

const asked = new Set<string>()

for (const turned of ['pointerdown', 'focusin'])
  document.addEventListener(turned, ({ target }) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[href]')
    if (
      !link ||
      link.origin !== location.origin ||
      !link.pathname.endsWith('/') ||
      link.pathname === location.pathname ||
      asked.has(link.pathname) ||
      (navigator as Connection).connection?.saveData !== false
    )
      return
    asked.add(link.pathname)
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = link.pathname
    document.head.append(hint)
  })
