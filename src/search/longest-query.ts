/** The longest query that is searched, in characters: nobody types more, and what follows is passed over. */
export const longestQuery = 300
