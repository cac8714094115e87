// A built clone on a file system that nobody can write to serves the site as a user without rights.
import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** A sandbox whose every file is read-only, with the user and the group "nobody". */
const sandbox = [
  ...['--ro-bind', '/', '/', '--dev', '/dev', '--unshare-user', '--die-with-parent'],
  ...['--uid', '65534', '--gid', '65534'],
]
const works = spawnSync('bwrap', [...sandbox, 'true']).status === 0
if (!works)
  console.error('No bubblewrap (bwrap) here: serving from a read-only disk is not tried out.')

test.skipIf(!works)('npm run serve needs no rights and writes nothing', async () => {
  const refused = spawnSync('bwrap', [...sandbox, 'touch', resolve('dist/x')])
  expect(refused.stderr.toString()).toMatch(/read-only/i)
  const program = spawn(
    'bwrap',
    [...sandbox, process.execPath, ...['scripts/start.ts', '--built']],
    { env: { ...process.env, PORT: '0' } },
  )
  onTestFinished(() => void program.kill())
  let said = ''
  program.stderr.on('data', (text) => (said += text))
  const address = await new Promise<string>((found, failed) => {
    program.stdout.on('data', (text) => {
      const address = /http:\/\/localhost:\d+/.exec((said += text))
      if (address) found(address[0])
    })
    program.on('exit', (status) => failed(new Error(`ended with ${status}:\n${said}`)))
  })
  for (const [path, status] of [
    ['/', 200],
    ['/zh/law/', 200],
    ['/search/en.json', 200],
    ['/no-such-page/', 404],
  ] as const)
    expect([path, (await fetch(address + path)).status]).toEqual([path, status])
})
