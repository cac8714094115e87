import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const letters: Record<string, string> = {
  元旦: 'Y',
  春节: 'C',
  清明: 'Q',
  劳动节: 'L',
  端午: 'D',
  中秋: 'Z',
  国庆节: 'G',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: 'V',
}

const from = 2010

interface YearFile {
  holidays: Record<string, string>
  workdays: Record<string, string>
}

/** The notices of 2010 and later, reduced to ranges: { year, off: "Y0101-0103 …", work: "0104 …" }. */
export function notices(): { year: number; off: string; work: string }[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('chinese-days')), 'years')
  return readdirSync(folder)
    .filter((name) => /^\d{4}\.json$/.test(name) && Number(name.slice(0, 4)) >= from)
    .sort()
    .map((name) => {
      const { holidays, workdays } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      ) as YearFile
      return {
        year: Number(name.slice(0, 4)),
        off: ranges(holidays).join(' '),
        work: Object.keys(workdays).sort().map(monthDay).join(' '),
      }
    })
}

function ranges(holidays: Record<string, string>): string[] {
  const found: { letter: string; first: string; last: string }[] = []
  for (const day of Object.keys(holidays).sort()) {
    const name = holidays[day]!.split(',')[1]!
    const letter = letters[name]
    if (!letter)
      throw new Error(`a holiday without a letter: “${name}” on ${day}; add it to letters`)
    const range = found.at(-1)
    const follows =
      range?.letter === letter && Date.parse(day) - Date.parse(range.last) === 86_400_000
    if (follows) range.last = day
    else found.push({ letter, first: day, last: day })
  }
  return found.map(
    ({ letter, first, last }) =>
      letter + monthDay(first) + (first === last ? '' : `-${monthDay(last)}`),
  )
}

function monthDay(day: string): string {
  return day.slice(5).replace('-', '')
}
