/** The instrument and article that a content file holds, from its path; null where it is no article. */
export function articleOf(path: string): { instrument: string; article: number } | null {
  const match = /content[/\\]law[/\\]([a-z-]+)[/\\]article-(\d+)\.mdx$/.exec(path)
  return match ? { instrument: match[1]!, article: Number(match[2]) } : null
}
