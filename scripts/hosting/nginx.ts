import { framed, securityHeaders, strictTransport } from '../security-headers.ts'
import { fileTypes, otherType } from './file-types.ts'
import { hidden, notFoundPage } from './hidden.ts'
import { asked, byVersion, kept } from './keep.ts'
import { namePart } from './one-address.ts'

/** Where nginx finds the site and whom it answers. */
export interface NginxOptions {
  /** The folder of the built site, from the root: "/var/www/shebao". */
  readonly root: string
  /** What follows `listen`: "8080", "443 ssl". */
  readonly listen: string
  /** Whether the module ngx_http_brotli_static_module is loaded. */
  readonly brotli: boolean
}

/** A file for nginx’s conf.d: the site as `npm start` serves it, with the same headers, redirects and ways to keep. */
export function writeNginx(
  pages: readonly string[],
  notFound: readonly string[],
  { root, listen, brotli }: NginxOptions,
): string {
  const [policy, whereFramed] = framed.header
  const headers = Object.entries({ ...securityHeaders, [policy]: '$shebao_policy' })
  const inFolders = notFound.filter((path) => path !== '/404.html')
  return `# Shebao for nginx, written by \`npm run hosting nginx\` after a build: write it again after the next one.

map_hash_bucket_size 256;
map_hash_max_size 8192;

# The page that a path means, in whatever case and with whatever end, by its one address.
map $uri $shebao_name {
  "~*${namePart.replace('(.*?)', '(?<name>.*?)')}" $name;
  default "no page";
}
map $shebao_name $shebao_page {
  default "";
${pages.map((page) => `  "${page.slice(0, -1)}" "${page}";`).join('\n')}
}
map $request_uri $shebao_written {
  "~^(?<written>[^?]*)" $written;
}
map "$shebao_page $shebao_written" $shebao_to {
  "~^(?<to>[^ ]+) \\k<to>$" "";
  "~^(?<to>[^ ]+) " $to$is_args$args;
  default "";
}
# How long a file is kept; what was not found is never kept.
map "$status $uri $is_args$args" $shebao_keep {
${kept.map(({ under, header }) => `  "~^(?:200|206|304) ${under}" "${header}";`).join('\n')}
  "~^(?:200|206|304) [^?]* \\?${byVersion.query.slice(1)}" "${byVersion.header}";
  default "${asked}";
}
# Who may frame a page that was found; what was not found, nobody.
map "$status $uri" $shebao_policy {
  "~^(?:200|206|304) ${framed.under.slice(1)}" "${whereFramed}";
  default "${securityHeaders[policy]}";
}
map $uri $shebao_missing {
${inFolders.map((path) => `  "~^${path.slice(0, -'404.html'.length)}" ${path};`).join('\n')}
  default /404.html;
}
map $request_method $shebao_allow {
  GET "";
  HEAD "";
  default "GET, HEAD";
}
# Where TLS is, here or at the proxy in front.
map "$https $http_x_forwarded_proto" $shebao_strict {
  "~on | https$" "${strictTransport[1]}";
  default "";
}

server {
  listen ${listen};
  root ${root};
  server_tokens off;
  absolute_redirect off;
  max_ranges 1;
  if_modified_since before;
  gzip_static on;
  gzip_vary on;${brotli ? '\n  brotli_static on;' : ''}

  types {
${Object.entries(fileTypes)
  .map(([end, type]) => `    "${type}" ${end};`)
  .join('\n')}
  }
  default_type ${otherType};

${headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header ${strictTransport[0]} $shebao_strict always;
  add_header Cache-Control $shebao_keep always;
  add_header Allow $shebao_allow always;

  error_page 404 $shebao_missing;
  if ($shebao_allow) {
    return 405 "";
  }
  if ($shebao_to) {
    return 301 $shebao_to;
  }
  location / {
    try_files $uri \${uri}index.html =404;
  }
  location ~ ${hidden} {
    return 404;
  }
  location ~ ${notFoundPage} {
    internal;
    etag off;
  }
}
`
}
