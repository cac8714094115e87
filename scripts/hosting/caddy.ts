import { securityHeaders, strictTransport } from '../security-headers.ts'
import { fileTypes } from './file-types.ts'
import { hidden, notFoundPage } from './hidden.ts'
import { asked, byVersion, kept } from './keep.ts'

/** A Caddyfile that serves the site: its address ("example.org", ":8080") and the folder of the built site. */
export function writeCaddy(
  notFound: readonly string[],
  { root, listen }: { readonly root: string; readonly listen: string },
): string {
  const inFolders = notFound.filter((path) => path !== '/404.html')
  return `# Shebao for Caddy, written by \`npm run hosting caddy\`.
${listen} {
  root * ${root}

  header {
${Object.entries(securityHeaders)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
    Cache-Control "${asked}"
    -Server
    defer
  }
  @tls protocol https
  header @tls ${strictTransport.join(' ')}

  @wrong not method GET HEAD
  handle @wrong {
    header Allow "GET, HEAD"
    respond 405
  }

  @index path_regexp index ^(.*/)index\\.html$
  redir @index {re.index.1} 301
  @hidden path_regexp ${hidden}|${notFoundPage}
  error @hidden 404
${kept.map(({ under, header }, at) => keep(`kept${at}`, `path ${under}*`, header)).join('')}${keep('version', `expression \`{query}.matches("${byVersion.query}")\``, byVersion.header)}${Object.entries(fileTypes)
    .map(([end, type]) => `  header *.${end} Content-Type "${type}"\n`)
    .join('')}
  file_server {
    precompressed br gzip
  }
  handle_errors {
${inFolders
  .map(
    (path, at) =>
      `    @folder${at} expression \`{err.status_code} == 404 && {uri}.startsWith("${path.slice(0, -'404.html'.length)}")\`
    rewrite @folder${at} ${path}\n`,
  )
  .join('')}    @else expression \`{err.status_code} == 404 && !{uri}.endsWith("/404.html")\`
    rewrite @else /404.html
    file_server {
      precompressed br gzip
    }
  }
}
`
}

function keep(name: string, what: string, header: string): string {
  return `  @${name} {
    ${what}
    file
  }
  header @${name} Cache-Control "${header}"
`
}
