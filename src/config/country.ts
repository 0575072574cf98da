// Pakistan, as numbers and addresses name it: sources of patterns.

/** The country calling code (ITU E.164). */
export const callingCode = '92';
/** What stands before the area code of a number: `+92`, `0092` or `0`. */
export const dialPrefixes = `\\+${callingCode}|00${callingCode}|0`;
/** The top-level domain (ISO 3166). */
export const nationalTopLevel = 'pk';
