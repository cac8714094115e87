const names = ['id', 'for', 'name', 'popovertarget', 'aria-describedby', 'aria-labelledby']

/** A copy of what a template holds, in which every id, and what refers to one, has a mark of its own. */
export function cloneOf(template: HTMLTemplateElement, mark: string): DocumentFragment {
  const copy = document.importNode(template.content, true)
  for (const element of copy.querySelectorAll('*'))
    for (const name of names) {
      const value = element.getAttribute(name)
      if (value)
        element.setAttribute(
          name,
          value
            .split(' ')
            .map((each) => `${each}-${mark}`)
            .join(' '),
        )
    }
  return copy
}
