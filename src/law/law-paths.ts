import { allLaws, type Law } from './law.ts'

/** One path an instrument, for pages and files alike. */
export async function lawPaths(): Promise<
  { params: { instrument: string }; props: { law: Law } }[]
> {
  return (await allLaws()).map((law) => ({ params: { instrument: law.id }, props: { law } }))
}
