/** An article's file and the number in its head; NaN where it has none. */
export interface NumberedFile {
  readonly path: string
  readonly number: number
}

/** Articles whose number is not that of their file, and numbers that two files of an instrument have; a message each. */
export function faultsInNumbers(
  files: readonly NumberedFile[],
): { path: string; message: string }[] {
  const first = new Map<string, string>()
  return files.flatMap(({ path, number }) => {
    if (Number.isNaN(number)) return []
    const [, folder, name] = /^(.*)\/(.*)$/.exec(path)!
    const own = `article-${String(number).padStart(3, '0')}.mdx`
    const other = first.get(`${folder} ${number}`)
    first.set(`${folder} ${number}`, other ?? path)
    if (other)
      return [
        {
          path,
          message: `Found number ${number} a second time: ${other} has it; give one of them its own`,
        },
      ]
    if (name === own) return []
    const expected = Number(/\d+/.exec(name!)?.[0])
    return [
      { path, message: `Found number ${number}; expected ${expected}, or the file called ${own}` },
    ]
  })
}
