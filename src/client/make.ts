type Attributes = Readonly<Record<string, string>>
type Child = Node | string

/** Makes an HTML element. */
export function make(name: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  return fill(document.createElement(name), attributes, children)
}

/** Makes an SVG element. */
export function makeSvg(name: string, attributes: Attributes, ...children: Child[]): SVGElement {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children)
}

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
