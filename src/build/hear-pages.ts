import type { AstroPrerenderer } from 'astro'

/** Tells of each page and file as soon as Astro has rendered it, by its path from the root of the site: "law/index.html". */
export function hearPages(
  told: (path: string, content: Uint8Array) => void,
): (astros: AstroPrerenderer) => AstroPrerenderer {
  return (astros) => ({
    ...astros,
    render: async (request, options) => {
      const rendered = await astros.render(request, options)
      const response = rendered instanceof Response ? rendered : rendered.response
      if (!response.ok) return rendered
      const content = new Uint8Array(await response.arrayBuffer())
      const { pathname } = new URL(request.url)
      told(
        decodeURI(pathname)
          .slice(1)
          .replace(/(^|\/)$/, '$1index.html'),
        content,
      )
      const again = new Response(content, response)
      return rendered instanceof Response ? again : { ...rendered, response: again }
    },
  })
}
