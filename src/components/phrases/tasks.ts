/** The tasks after a loss. Their texts are `done.<id>`; ticks are stored on the device under these ids. */
export const tasks = ['blocked', 'money', 'locked', 'reported'] as const;

/** One of the things to do after a loss. */
export type Task = (typeof tasks)[number];
