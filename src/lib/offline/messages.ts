/**
 * The message by which a page asks its service worker whether everything is saved. The worker answers with a boolean on
 * the port it was sent.
 */
export const isCompleteMessage = 'is-complete';

/**
 * The worker sends this on the same port while it is still fetching, so that the page can tell a slow worker from a
 * stopped one.
 */
export const stillWorking = 'still-working';

/** The interval between these messages, in milliseconds. */
export const HEARTBEAT_MS = 5_000;

/** How long the page waits without a message, in milliseconds: a busy phone may skip three of them. */
export const SILENCE_MS = 4 * HEARTBEAT_MS;

/** The start of the name of each of our caches. */
export const cachePrefix = 'guide:';

/** The start of the localStorage keys of the reader's choice. */
export const choicePrefix = 'offline:';
/** The only one of them: while it is set, the guide is not saved. */
export const optOutKey = 'optOut';
