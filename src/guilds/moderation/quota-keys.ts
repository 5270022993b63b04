/** What the keys of all counted jobs begin with: `ledger:<server>:<month>:<job>`. */
export const countKeys = 'ledger:';

/** What the keys of all that moderators granted begin with: `grants:<server>:<person>`. */
export const grantKeys = 'grants:';
