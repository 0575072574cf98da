/**
 * Goes into `t()` with every value that comes from the data. i18next escapes what it fills in, and Astro escapes what
 * it prints: with both, a reader would see `Onic&#39;s site`.
 */
export const noEscape = { interpolation: { escapeValue: false } } as const;
