/**
 * A day as a link carries it ("2026-03-02", "2026-03", "2026-03-02T10:30"), by the parts that a field has. What is no such
 * day stands whole in the first part, so that nothing of it is lost and the field can say what is wrong with it.
 */
export function splitDay(
  value: string,
  parts: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const [day = '', time, ...more] = value.split('T', 3)
  const pieces = day.split('-', 4)
  const days = parts.filter((part) => part !== 'time')
  const fits =
    more.length === 0 &&
    (time === undefined || parts.includes('time')) &&
    (pieces.length === days.length || value === '')
  return fits
    ? { ...Object.fromEntries(days.map((part, at) => [part, pieces[at]])), time }
    : { [parts[0]!]: value }
}
