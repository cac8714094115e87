/** The month (YYYY-MM) up to which the statutes, and the rules that rest on them, could be checked against official texts. */
export const statutesChecked = '2025-04'
