/** What a page asks its service worker: "is everything saved?" The answer, on the port sent along, is a boolean. */
export const IS_COMPLETE = 'is-complete';

/** What the worker sends on that port while it still fetches: a page that hears nothing knows that the worker was stopped. */
export const STILL_WORKING = 'still-working';

/** How often it does, in milliseconds. */
export const HEARTBEAT_MS = 5_000;

/** How long a page waits without hearing anything, in milliseconds: a busy phone may miss three of them. */
export const SILENCE_MS = 4 * HEARTBEAT_MS;

/** Every cache of ours begins with it. */
export const CACHE_PREFIX = 'guide:';

/** Begins the localStorage key of what the reader chose; only `optOut` is there, set while the guide must not be saved. */
export const CHOICE_PREFIX = 'offline:';
export const OPT_OUT_KEY = 'optOut';
