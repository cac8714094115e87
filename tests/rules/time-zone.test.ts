import { expect, test, vi } from 'vitest'
import { answerLine } from '../../rules/answer.ts'
import { rules } from '../../rules/index.ts'
import { evaluate, linesOf } from './repository.ts'

// A slow machine is no fault of the rules.
vi.setConfig({ testTimeout: 120_000 })

// Days on which clocks were or are put forward or back somewhere, or a zone skipped a day altogether.
const days = [
  '1900-12-31',
  '1927-12-31',
  '1940-05-31',
  '1986-05-04',
  '1991-09-15',
  '1994-12-31',
  '1995-01-01',
  '2026-03-08',
  '2026-03-29',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
]

const requests = [
  ...rules.flatMap(({ id, examples }) => examples.map(({ input }) => ({ rule: id, input }))),
  ...days.flatMap((day) => [
    ...['day', 'working-day', 'month', 'year'].flatMap((unit) =>
      [1, 2, 7, 12].map((length) => ({ rule: 'time.period', input: { start: day, length, unit } })),
    ),
    ...['00:00', '01:30', '02:30', '23:59'].map((time) => ({
      rule: 'time.hours',
      input: { start: `${day}T${time}`, hours: 24 },
    })),
  ]),
]
const input = requests.map((request) => JSON.stringify(request)).join('\n')

test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a machine in %s every answer is the same, byte for byte',
  (TZ) => {
    const { stdout, status } = evaluate(`${input}\n`, { TZ })
    expect(status).toBe(0)
    const lines = linesOf(stdout)
    expect(lines).toHaveLength(requests.length)
    // What is answered here, in the zone of this machine.
    expect(lines).toEqual(requests.map((request) => answerLine(JSON.stringify(request))))
  },
)

test.each(['de_DE.UTF-8', 'zh_CN.UTF-8', 'ar_EG.UTF-8'])(
  'nor does the language %s of the machine matter',
  (LANG) => {
    const { stdout } = evaluate(`${input}\n`, { LANG, LC_ALL: LANG, LANGUAGE: LANG })
    expect(linesOf(stdout)).toEqual(requests.map((request) => answerLine(JSON.stringify(request))))
  },
)
