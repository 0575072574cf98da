/** What a page asks its service worker: "have you got everything?" The answer, on the port sent along, is a boolean. */
export const wholeQuestion = 'whole?';

/** Every cache of ours begins with it. */
export const cachePrefix = 'guide:';

/** Where the reader's wish not to have the guide saved is kept: localStorage, on this device only. */
export const refusalKey = 'offline';
