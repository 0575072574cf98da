/** What to do where a text sends readers to somebody whom the data do not name. */
export const sendToNobody =
	'Take it out. Readers are sent to operators and authorities only, by <Dial> and <Site>; whoever else offers help may be the thief, and is not named even in a warning.';
