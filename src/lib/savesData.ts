/** Whether the reader's browser saves data, as Chrome on a small plan does. Other browsers do not say. */
export const savesData = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
