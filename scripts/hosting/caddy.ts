import { framed, securityHeaders, strictTransport } from '../security-headers.ts'
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
(protected) {
  header {
${Object.entries(securityHeaders)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
    Cache-Control "${asked}"
  }
  @tls protocol https
  header @tls ${strictTransport.join(' ')}
${Object.entries(fileTypes)
  .map(
    ([end, type]) =>
      `  @${end} path *.${end}\n  header @${end} {\n    Content-Type "${type}"\n    defer\n  }`,
  )
  .join('\n')}
}

${listen} {
  root * ${root}
  route {
    import protected
    @wrong not method GET HEAD
    header @wrong Allow "GET, HEAD"
    respond @wrong 405

    @index path_regexp index ^(.*/)index\\.html$
    redir @index {re.index.1} 301
    @hidden path_regexp ${hidden}|${notFoundPage}
    error @hidden 404
    @framed {
      path_regexp framed ${framed.under}
      file {path}index.html
    }
    header @framed ${framed.header[0]} "${framed.header[1]}"
${kept.map(({ under, header }, at) => keep(`kept${at}`, `path ${under}*`, header)).join('')}${keep('version', `expression \`{query}.matches("${byVersion.query}")\``, byVersion.header)}    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    @missing expression {err.status_code} == 404
    handle @missing {
      route {
${inFolders
  .map((path) => {
    const folder = path.slice(1, -'/404.html'.length)
    return `        @${folder} path /${folder}/*
        rewrite @${folder} ${path}\n`
  })
  .join('')}        @else not path */404.html
        rewrite @else /404.html
        import protected
        file_server {
          precompressed br gzip
        }
      }
    }
  }
}
`
}

function keep(name: string, what: string, header: string): string {
  return `    @${name} {
      ${what}
      file
    }
    header @${name} Cache-Control "${header}"
`
}
