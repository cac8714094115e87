/** The addresses of the parts that a page names as its scripts and styles, and that a script imports before it runs. */
export function partsNamedIn(text: string): string[] {
  const inPage = text.matchAll(/(?:src|href)="(\/_astro\/[^"]+\.(?:js|css))"/g)
  const inScript = text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)
  return [
    ...[...inPage].map(([, path]) => path!),
    ...[...inScript].map(([, name]) => `/_astro/${name}`),
  ]
}
