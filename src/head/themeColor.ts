/**
 * The background colour of each theme for use outside style sheets: the browser's interface, the installed guide and its
 * icons. The same as `--sl-color-black` in tokens.css and `--background` in chooser.css; a test compares them.
 */
export const themeColors = { light: '#fcfaf5', dark: '#1b1815' } as const;
