/** The paragraph and the item that an anchor names: "p1-i3" → { paragraph: 1, item: 3 }. */
export function placeOf(id: string): { paragraph: number; item?: number } {
  const [paragraph, item] = id.slice(1).split('-i').map(Number)
  return { paragraph: paragraph!, ...(item !== undefined && { item }) }
}
