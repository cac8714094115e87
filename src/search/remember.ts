/** The same, worked out once for each text. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) known.set(text, (found = read(text)))
    return found
  }
}
