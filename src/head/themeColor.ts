/**
 * The colour of the page in each theme, for what no style sheet reaches: the browser's own frame, the installed guide
 * and its icons. The same as `--sl-color-black` in tokens.css and `--paper` in chooser.css; a test compares them.
 */
export const themeColors = { light: '#fcfaf5', dark: '#1b1815' } as const;
