/**
 * Options for `t()` with values from the data. i18next escapes values and Astro escapes output; both together would
 * print `Onic&#39;s site`.
 */
export const noEscape = { interpolation: { escapeValue: false } } as const;
