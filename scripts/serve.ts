import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, posix, resolve } from 'node:path'
import send from 'send'
import { fileTypes, otherType } from './hosting/file-types.ts'
import { hidden, notFoundPage } from './hosting/hidden.ts'
import { asked, keepFor } from './hosting/keep.ts'
import { filesIn, findPage, notFoundPages, pagesIn } from './hosting/one-address.ts'
import { refuseUnreadable } from './refuse-unreadable.ts'
import { framed, policyOf, securityHeaders, strictTransport } from './security-headers.ts'

/** The compressed copies that stand beside a file, the smallest first. */
const copies = [
  { end: '.br', coding: 'br' },
  { end: '.gz', coding: 'gzip' },
]

/** Serves a built site on a free port, the wanted one if it can be had; gives the server and its address. */
export async function serve(
  folder: string,
  wanted: number,
  host = 'localhost',
): Promise<{ server: Server; address: string }> {
  const server = createServer(answerFrom(folder))
  refuseUnreadable(server)
  const port = await listen(server, wanted, host)
  const name = ['0.0.0.0', '::', ''].includes(host) ? 'localhost' : host
  return { server, address: `http://${name.includes(':') ? `[${name}]` : name}:${port}` }
}

/** Ends a server: what is being sent is sent, what stays open after that is cut off. */
export async function endServer(server: Server): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve))
  const late = setTimeout(() => server.closeAllConnections(), 2000)
  await ended
  clearTimeout(late)
}

function answerFrom(folder: string) {
  const files = new Set(filesIn(folder))
  const notFound = notFoundPages(folder)
  if (notFound.length === 0) throw new Error(`${folder} holds no 404.html; build the site first`)
  const pageOf = findPage(pagesIn(folder))
  const root = resolve(folder)
  const isOpen = (path: string): boolean =>
    files.has(path) && !new RegExp(`${hidden}|${notFoundPage}`).test(path)

  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    // Connections are kept open; HTTP/1.1 takes that for granted, and the words would weigh on every answer.
    response.removeHeader('Connection')
    if (request.headers['x-forwarded-proto'] === 'https') response.setHeader(...strictTransport)
    response.setHeader('Cache-Control', asked)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return void response.writeHead(405, { 'Content-Length': 0 }).end()
    }
    const { path, written, query } = read(request.url!)
    const page = path && pageOf(path)
    if (page && page !== written)
      return void response
        .writeHead(301, { Location: page + (query && `?${query}`), 'Content-Length': 0 })
        .end()
    const file = page ? `${page}index.html` : path
    if (file && isOpen(file)) {
      response.setHeader('Cache-Control', keepFor(file, query))
      response.setHeader(framed.header[0], policyOf(file))
      return sendFile(request, response, file, 200)
    }
    const missing = path && notFound.find((each) => path.startsWith(posix.dirname(each)))
    sendFile(request, response, missing || '/404.html', 404)
  }

  function sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    status: 200 | 404,
  ): void {
    const there = copies.filter(({ end }) => files.has(file + end))
    const copy = there.find(({ coding }) => accepts(request, coding))
    response.setHeader('Content-Type', fileTypes[extname(file).slice(1)] ?? otherType)
    if (there.length > 0) response.setHeader('Vary', 'Accept-Encoding')
    if (copy) response.setHeader('Content-Encoding', copy.coding)
    const path = file + (copy?.end ?? '')
    // A browser that reloads asks whether its copy is still good: it is answered so, as by other servers.
    delete request.headers['cache-control']
    const isFound = status === 200
    response.statusCode = status
    send(request, encodeURI(path), {
      root,
      index: false,
      dotfiles: 'allow',
      cacheControl: false,
      etag: false,
      lastModified: isFound,
      // A part of a compressed copy is of use to nobody.
      acceptRanges: isFound && !copy,
    })
      .on('headers', (response: ServerResponse, _path: string, { mtime, size }) => {
        // nginx's form, so that a reader's copy stays good from one server to the other.
        const seconds = Math.floor(mtime.getTime() / 1000)
        if (isFound) response.setHeader('ETag', `"${seconds.toString(16)}-${size.toString(16)}"`)
      })
      // Only where a file has gone since the start.
      .on('error', ({ status }) => response.writeHead(status).end())
      .pipe(response)
  }
}

/** A request's path as it is written, and as it is meant: decoded, without double slashes and dots; undefined where it cannot be read. */
function read(url: string): { path: string | undefined; written: string; query: string } {
  const [, written, query = ''] = /^([^?#]*)\??([^#]*)/.exec(url)!
  try {
    const path = posix.normalize(decodeURIComponent(written!))
    return { path: path.startsWith('/') ? path : undefined, written: written!, query }
  } catch {
    return { path: undefined, written: written!, query }
  }
}

// "br;q=0" refuses.
function accepts({ headers }: IncomingMessage, coding: string): boolean {
  const said = String(headers['accept-encoding'] ?? '')
  return new RegExp(
    `(?:^|[,\\s])${coding}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))\\s*(?:[;,]|$)`,
    'i',
  ).test(said)
}

function listen(server: Server, wanted: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || wanted === 0) return reject(error)
      resolve(listen(server, 0, host))
    })
    server.listen(wanted, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : wanted)
    })
  })
}
