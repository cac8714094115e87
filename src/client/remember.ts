// What a reader chose, kept in this browser alone.

/** What is remembered under a key; null where nothing is, or where storing is forbidden. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers a choice; where storing is forbidden, it holds for this page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the memory.
  }
}
