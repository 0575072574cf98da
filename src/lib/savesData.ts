/** Whether the reader has turned on data saving. Only Chromium browsers report it. */
export const savesData = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
