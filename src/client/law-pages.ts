// On the pages of the law: what each of them holds of these tools begins to work.
import './law/cite.ts'
import './law/jump.ts'
import './law/languages.ts'
import './law/preview.ts'
