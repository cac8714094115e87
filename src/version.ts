import { readFileSync } from 'node:fs'
import { version as ofRules } from '../rules/version.ts'

/** The version of the site, as package.json has it. */
export const ofSite = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string })
  .version

/** The version of the site and, after a plus, of its rule base: "0.1.0+2026-11-25". Every export carries it. */
export const version = `${ofSite}+${ofRules}`
