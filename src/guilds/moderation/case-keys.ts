/* Where the record of servers is stored, for whoever looks through all of it. */

/** What the keys of cases begin with: server, number. */
export const caseKeys = 'cases:';

/** Of the entries that lead from people to cases: server, person, number. */
export const personCaseKeys = 'casesof:';

/** Of what is held against people: server, person. */
export const standingKeys = 'standing:';
