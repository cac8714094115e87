// Bytes that are no request of this world get an answer all the same, and it arrives.
import { connect } from 'node:net'
import { expect, inject, test } from 'vitest'

/** Sends bytes to the server as they are; gives what comes back before it hangs up. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const socket = connect(Number(new URL(inject('site')).port), 'localhost')
    socket.setEncoding('latin1').on('data', (part: string) => (said += part))
    socket.on('error', reject)
    socket.on('close', () => resolve(said))
    socket.write(bytes)
  })
}

const end = 'Host: localhost\r\nConnection: close\r\n\r\n'

test.each([
  ['an address of a megabyte', `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\n${end}`, 431],
  ['a header of a megabyte', `GET / HTTP/1.1\r\nX: ${'a'.repeat(1_000_000)}\r\n${end}`, 431],
  ['no request at all', 'Good morning\r\n\r\n', 400],
  ['a NUL in the address', `GET /\0 HTTP/1.1\r\n${end}`, 400],
  ['a header that breaks its line', `GET / HTTP/1.1\r\nX: a\rb\r\n${end}`, 400],
  ['two lengths', `GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${end}`, 400],
  ['a way through to another server', `CONNECT example.org:443 HTTP/1.1\r\n${end}`, 405],
])('%s', async (_, bytes, status) => {
  const said = await send(bytes)
  expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(said.toLowerCase()).toContain("\r\ncontent-security-policy: default-src 'none'")
  expect(said).toMatch(/\r\n\r\n$/)
})

test('a request behind one that was read is answered on its own', async () => {
  const said = await send(`GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\nnonsense\r\n\r\n`)
  expect(said).toMatch(/^HTTP\/1\.1 (200|400) /)
})
