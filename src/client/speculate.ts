// Asks for the page that a link leads to as soon as the reader presses it or comes to it by keyboard, unless they save data.

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
      (navigator as Connection).connection?.saveData
    )
      return
    asked.add(link.pathname)
    const hint = document.createElement('link')
    hint.rel = 'prefetch'
    hint.href = link.pathname
    document.head.append(hint)
  })
