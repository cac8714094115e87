/** Ascending whole numbers as runs: "1-98", "34 39-40". A list of every article on every page would grow with the square of a law. */
export function asRuns(numbers: readonly number[]): string {
  return numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      let last = first
      while (numbers.includes(last + 1)) last++
      return first === last ? first : `${first}-${last}`
    })
    .join(' ')
}
