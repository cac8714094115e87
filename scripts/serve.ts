import { createServer, type Server } from 'node:http'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sirv from 'sirv'
import { securityHeaders } from './security-headers.ts'

/** Serves a built site on a free port, the wanted one if it can be had; gives the server and its address. */
export async function serve(
  folder: string,
  wanted: number,
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      // Astro names its assets by their content: they never change.
      const lasting = pathname.startsWith('/_astro/')
      response.setHeader(
        'Cache-Control',
        lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const notFound = await readNotFoundPages(folder)
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    files(request, response, () => {
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      const page = notFound.find(({ prefix }) => request.url!.startsWith(prefix))
      response.end(page!.html)
    })
  })
  const port = await listen(server, wanted)
  return { server, address: `http://localhost:${port}` }
}

// The page for a wrong address, by the folder of its language, the deepest first.
async function readNotFoundPages(folder: string): Promise<{ prefix: string; html: Buffer }[]> {
  const names = await readdir(folder, { recursive: true })
  const pages = await Promise.all(
    names
      .filter((name) => basename(name) === '404.html')
      .map(async (name) => ({
        prefix: `/${name.replaceAll('\\', '/').slice(0, -'404.html'.length)}`,
        html: await readFile(join(folder, name)),
      })),
  )
  if (pages.length === 0) throw new Error(`${folder} holds no 404.html; build the site first`)
  return pages.sort((a, b) => b.prefix.length - a.prefix.length)
}

function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || wanted === 0) return reject(error)
      resolve(listen(server, 0))
    })
    server.listen(wanted, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : wanted)
    })
  })
}
