import { readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'

const read = new Map<string, { modified: number; content: unknown }>()

/** What a YAML file of content holds, read again only where the file has changed. The schema is the caller’s. */
export function readYaml<T>(path: string): T {
  const modified = statSync(path).mtimeMs
  let known = read.get(path)
  if (known?.modified !== modified)
    read.set(path, (known = { modified, content: parse(readFileSync(path, 'utf8')) }))
  return known.content as T
}
