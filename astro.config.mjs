import { env } from 'node:process'
import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import remarkDirective from 'remark-directive'
import { afterBuild } from './src/build/after-build.ts'
import { plainImports } from './src/build/plain-imports.ts'
import { refuseFaultyContent } from './src/build/refuse-faulty-content.ts'
import { reloadOnArticles } from './src/build/reload-on-articles.ts'
import { remarkGuide } from './src/markdown/guide.ts'
import { remarkLocalLinks } from './src/markdown/local-links.ts'
import { remarkMarkChinese } from './src/markdown/mark-chinese.ts'
import { remarkOurDirectives } from './src/markdown/directives.ts'
import { remarkClockTimes } from './src/statute/clock-times.ts'

export default defineConfig({
  // Where the site will stand: it is written into canonical addresses and links between the languages.
  site: env.SITE_URL || 'http://localhost:4321',
  srcDir: './src',
  publicDir: './src/static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [refuseFaultyContent(), mdx(), afterBuild()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: true,
      // Straight quotes stay as the author wrote them: a statute's text must not change.
      smartypants: false,
      remarkPlugins: [
        remarkDirective,
        remarkClockTimes,
        remarkLocalLinks,
        remarkGuide,
        remarkOurDirectives,
        remarkMarkChinese,
      ],
    }),
  },
  build: {
    // The policy allows no inline script and no inline style.
    inlineStylesheets: 'never',
    // While one page waits for the disk the next is made.
    concurrency: 4,
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // The script of every page has a short name, since every page names it.
              entryFileNames: ({ name }) =>
                `_astro/${name.startsWith('Page.') ? 'site' : '[name]'}.[hash].js`,
              // What every page runs comes in one file, what every calculator needs in another, each rule in its own.
              codeSplitting: {
                groups: [
                  {
                    name: 'site',
                    test: /vite\/preload-helper|src\/(layouts\/Page\.astro|client\/(site|language-switch|own-script|speculate|remember|law\/languages)\.ts)/,
                    priority: 4,
                  },
                  {
                    name: 'make',
                    test: /src\/(client\/(make|page-language|load-style)\.ts|languages\.ts|strings\/fill\.ts)|rules\/kernel\/(cite-part|chinese-numerals)\.ts/,
                    priority: 5,
                  },
                  {
                    name: 'calculator',
                    test: /src\/(components\/Calculator\.astro|client\/(calculator-element|calculator\/form)\.ts)/,
                    priority: 3,
                  },
                  {
                    name: 'ask',
                    test: /src\/(client\/search\/(ask|load|in-worker|make-result)|search\/(citation|chinese-words|data|longest-query|unfinished))\.ts/,
                    priority: 4,
                  },
                  {
                    name: 'finder',
                    test: /src\/(client\/search\/finder\.ts|search\/)|node_modules\/(stemmer|fastest-levenshtein)\//,
                    priority: 3,
                  },
                  {
                    name: 'cite',
                    test: /rules\/kernel\/(source|instruments)\.ts|statute\/address\.ts/,
                    priority: 2,
                  },
                  {
                    name: 'count',
                    test: /rules\/(kernel|time)\/|src\/(client\/calculator|present)\//,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [plainImports(), reloadOnArticles()],
  },
})
