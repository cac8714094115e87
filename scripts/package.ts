// Writes the rules as an npm package, for those who want them in their own program: npm run package, then
// `npm pack ./package` or `npm publish ./package`. Another folder: npm run package -- ../elsewhere
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { packageName, writePackage } from './package/write-package.ts'

const [folder = 'package'] = process.argv.slice(2)
writePackage(resolve(folder))
const files = readdirSync(folder, { recursive: true }).length
console.log(`${folder} holds ${packageName}, ${files} files. Next: npm pack ./${folder}`)
