import { readFileSync } from 'node:fs'
import { CORE_SCHEMA, load } from 'js-yaml'
import { readOnce } from './read-once.ts'

/** What a YAML file of content holds, read again only where the file has changed. The schema is the caller’s. */
export function readYaml<T>(path: string): T {
  return readOnce(
    path,
    'yaml',
    () => load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as T,
  )
}
