import type { Rule } from 'eslint'

/** Attributes that a reader reads or hears. */
const readAloud = /^(title|description|alt|placeholder|label|caption|aria-(label|description))$/

/** Names that are the same in every language. */
const names = new Set(['Markdown', 'EPUB', 'JSON', 'Akoma Ntoso XML'])

/** Whether a text in a template says something: it holds a word. */
function saysSomething(text: string): boolean {
  return /\p{L}{2,}/u.test(text) && !names.has(text.trim())
}

/** Whether a string in code is meant for a reader: Chinese, a capital that begins a phrase, or four words in a row. */
function isSentence(text: string): boolean {
  return (
    !names.has(text) &&
    (/\p{Script=Han}/u.test(text) ||
      /(^|\s)\p{Lu}\p{Ll}+,? \p{L}+/u.test(text) ||
      /(^|\s)\p{L}+( \p{L}+){3,}/u.test(text))
  )
}

/** ESLint rule: no sentence is written straight into a page, a component or a client script; it belongs in src/strings. */
export const noSentences: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: {
      found:
        'Found “{{words}}”, which a reader reads; expected a string of src/strings, in every language.',
    },
    schema: [],
  },
  create(context) {
    const report = (node: unknown, words: string): void => {
      context.report({
        node: node as Rule.Node,
        messageId: 'found',
        data: { words: words.trim().slice(0, 60) },
      })
    }
    return {
      JSXText(node: { value: string; parent: { openingElement?: { name: { name?: string } } } }) {
        const element = node.parent.openingElement?.name.name
        if (element !== 'script' && element !== 'style' && saysSomething(node.value))
          report(node, node.value)
      },
      JSXAttribute(node: { name: { name: unknown }; value: { value?: unknown } | null }) {
        const value = node.value?.value
        if (
          readAloud.test(String(node.name.name)) &&
          typeof value === 'string' &&
          saysSomething(value)
        )
          report(node, value)
      },
      Literal(node: Rule.Node & { value?: unknown }) {
        if (typeof node.value !== 'string' || isForUs(node)) return
        if (isSentence(node.value)) report(node, node.value)
      },
      TemplateElement(node: Rule.Node & { value: { raw: string } }) {
        if (!isForUs(node) && isSentence(node.value.raw)) report(node, node.value.raw)
      },
    } as Rule.RuleListener
  },
}

// What stops the build, or comes to the console, is read by whoever mends it.
function isForUs(node: Rule.Node): boolean {
  for (let at: Rule.Node | null = node; at; at = at.parent) {
    if (at.type === 'NewExpression' && 'name' in at.callee && at.callee.name === 'Error')
      return true
    if (at.type === 'ImportDeclaration') return true
    if ((at.type as string) === 'JSXAttribute' || (at.type as string) === 'TSLiteralType')
      return true
  }
  return false
}
