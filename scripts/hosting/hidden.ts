/** The files of a built site that have no address of their own: compressed copies, and what is written for a host. */
export const hidden = '\\.(?:br|gz)$|^/_(?:headers|redirects)$'

/** The pages for wrong addresses: shown at the wrong address, never at their own. */
export const notFoundPage = '/404\\.html$'
