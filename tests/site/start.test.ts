import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { copyProject } from './copy-project.ts'

/** Holds a port that nobody else has. */
async function holdPort(): Promise<{ port: number; release: () => Promise<unknown> }> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const release = async (): Promise<unknown> => server.listening && once(server.close(), 'close')
  onTestFinished(async () => void (await release()))
  return { port: (server.address() as AddressInfo).port, release }
}

/** Runs npm start's program, without building again; gives the address that it prints. */
async function start(
  folder: string,
  port: number,
  host?: string,
): Promise<{ address: string; program: ChildProcess }> {
  const program = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), HOST: host },
  })
  onTestFinished(() => void program.kill())
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (said += text))
  return new Promise((found, failed) => {
    program.stdout.on('data', () => {
      const address = /http:\/\/localhost:\d+/.exec(said)
      if (address) found({ address: address[0], program })
    })
    program.on('exit', (status) => failed(new Error(`ended with ${status}:\n${said}`)))
  })
}

describe('npm start', () => {
  let folder: string
  beforeEach(() => {
    folder = copyProject()
    symlinkSync(resolve('dist'), join(folder, 'dist'), 'junction')
    writeFileSync(join(folder, 'scripts/build-site.ts'), 'export async function buildSite() {}\n')
  })

  test('serves the site at the port that PORT names, and prints the address', async () => {
    const { port, release } = await holdPort()
    await release()
    const { address } = await start(folder, port)
    expect(address).toBe(`http://localhost:${port}`)
    expect(await (await fetch(address)).text()).toContain('<h1>')
  })

  test('takes another free port where that one is taken', async () => {
    const { port } = await holdPort()
    const { address } = await start(folder, port)
    expect(address).not.toBe(`http://localhost:${port}`)
    expect(await (await fetch(address)).text()).toContain('<h1>')
  })

  const others = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each && !each.internal && each.family === 'IPv4')
  test.skipIf(others.length === 0)(
    'answers this computer only, unless HOST says otherwise',
    async () => {
      const elsewhere = (address: string): string =>
        address.replace('localhost', others[0]!.address)
      const alone = await start(folder, 0)
      await expect(fetch(elsewhere(alone.address))).rejects.toThrow()
      const open = await start(folder, 0, '0.0.0.0')
      expect((await fetch(elsewhere(open.address))).status).toBe(200)
    },
  )

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends in peace on %s, though a browser holds a line',
    async (signal) => {
      const { address, program } = await start(folder, 0)
      await (await fetch(address)).text()
      program.kill(signal)
      expect(await once(program, 'exit')).toEqual([0, null])
    },
  )
})
