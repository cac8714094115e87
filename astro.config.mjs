import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import remarkDirective from 'remark-directive'
import { afterBuild } from './src/build/after-build.ts'
import { remarkClockTimes } from './src/markdown/clock-times.ts'
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
      remarkPlugins: [remarkDirective, remarkClockTimes, remarkOurDirectives, remarkStatute],
    }),
  },
  // The policy allows no inline script and no inline style.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [serveLastIndex()],
  },
})
