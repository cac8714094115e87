const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign]!)
}

/** An XML element: its attributes, and its children already as XML. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: string[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`
}

/** What an XML file begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
