/**
 * Colours of tokens.css for code that cannot use CSS tokens: theme colours, icons, pictures for sharing, chooser.css
 * and pdf.css. `tests/unit/palette.test.ts` compares them with the tokens.
 */
export const palette = {
	background: { light: '#fcfaf5', dark: '#1b1815' },
	card: { light: '#fefdfb', dark: '#24211e' },
	ink: { light: '#221c16', dark: '#f8f6f2' },
	soft: { light: '#625950', dark: '#b0a9a0' },
	line: { light: '#d2c9bc', dark: '#4a453f' },
	pine: { light: '#106050', dark: '#a8dcca' },
	emergency: { light: '#a52b1d', dark: '#9a2e1d' },
} as const;
