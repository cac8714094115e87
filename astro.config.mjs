import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import remarkDirective from 'remark-directive'
import { afterBuild } from './src/build/after-build.ts'
import { remarkClockTimes } from './src/markdown/clock-times.ts'
import { remarkMarkChinese } from './src/markdown/mark-chinese.ts'
import { remarkOurDirectives } from './src/markdown/directives.ts'
import { remarkStatute } from './src/markdown/statute.ts'
import { serveLastIndex } from './src/search/serve-last-index.ts'

export default defineConfig({
  srcDir: './src',
  publicDir: './src/static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [mdx(), afterBuild()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: true,
      // Straight quotes stay as the author wrote them: a statute's text must not change.
      smartypants: false,
      remarkPlugins: [
        remarkDirective,
        remarkClockTimes,
        remarkOurDirectives,
        remarkStatute,
        remarkMarkChinese,
      ],
    }),
  },
  // The policy allows no inline script and no inline style.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every calculator needs comes in one file, each rule in its own.
              codeSplitting: {
                groups: [
                  { name: 'law', test: /src\/client\/law\//, priority: 3 },
                  { name: 'load', test: /vite\/preload-helper/, priority: 3 },
                  {
                    name: 'cite',
                    test: /rules\/kernel\/(source|instruments|chinese-numerals)\.ts|law\/address\.ts/,
                    priority: 2,
                  },
                  {
                    name: 'count',
                    test: /rules\/(kernel|time)\/|src\/(client\/calculator|present|strings)\//,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [serveLastIndex()],
  },
})
