/** What a reader ticks off after a loss. Its words are `done.<id>`, and the tick is kept on the device under this name. */
export const tasks = ['blocked', 'money', 'locked', 'reported'] as const;

/** One of the things to do after a loss. */
export type Task = (typeof tasks)[number];
