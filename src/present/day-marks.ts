/** The marks that Chinese calendars set on days: signs, the same in every language of the site, which says beside them what they mean. */
export const dayMarks = { rest: '休', makeUp: '班' } as const
