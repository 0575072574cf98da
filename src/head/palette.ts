import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Theme = 'light' | 'dark';

const tokens = readFileSync(resolve('src/styles/tokens.css'), 'utf8');

/** A CSS colour in hsl() as #rrggbb (https://www.w3.org/TR/css-color-4/#hsl-to-rgb). */
function toHex(hsl: string): string {
	const [hue = 0, saturation = 0, lightness = 0] = hsl.match(/[\d.]+/g)?.map(Number) ?? [];
	const light = lightness / 100;
	const reach = (saturation / 100) * Math.min(light, 1 - light);
	const channel = (n: number): string => {
		const k = (n + hue / 30) % 12;
		return Math.round(255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))))
			.toString(16)
			.padStart(2, '0');
	};
	return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** The value of a token in a theme, that of the token it names where it names one. */
function colourOf(token: string, theme: Theme): string {
	const [, light, dark] =
		new RegExp(`\\s${token}: var\\(--light, (.+?\\))\\) var\\(--dark, (.+?\\))\\);`).exec(tokens) ?? [];
	const value = theme === 'light' ? light : dark;
	if (value === undefined) throw new Error(`tokens.css has no colour "${token}" for both themes.`);
	const [, other] = /^var\((.+)\)$/.exec(value) ?? [];
	return other === undefined ? toHex(value) : colourOf(other, theme);
}

const inBoth = (token: string) => ({ light: colourOf(token, 'light'), dark: colourOf(token, 'dark') });

/** Colours of tokens.css for what cannot use CSS: theme colours, icons, pictures for sharing. */
export const palette = {
	background: inBoth('--sl-color-black'),
	ink: inBoth('--sl-color-white'),
	soft: inBoth('--sl-color-gray-3'),
	pine: inBoth('--sl-color-text-accent'),
	emergency: inBoth('--emergency-fill'),
};
