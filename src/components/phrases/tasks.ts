/** The tasks after a loss. Their texts are `done.<id>`; ticks are stored on the device under these ids. */
export const tasks = ['blocked', 'money', 'locked', 'reported'] as const;

export type Task = (typeof tasks)[number];
