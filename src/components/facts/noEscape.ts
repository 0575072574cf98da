/**
 * Options for `t()` when values come from the data. i18next escapes values and Astro escapes output; with both, a reader
 * would see `Onic&#39;s site`.
 */
export const noEscape = { interpolation: { escapeValue: false } } as const;
