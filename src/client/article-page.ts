// On the pages of the law: remembers the languages shown, jumps to an article, copies citations, previews articles.
import './law/cite.ts'
import './law/jump.ts'
import './law/languages.ts'
import './law/preview.ts'
