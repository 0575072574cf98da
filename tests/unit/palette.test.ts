import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/styles/palette.ts';

const css = (file: string): string => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');

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

/** The token of each colour of the palette. */
const tokens: Record<keyof typeof palette, string> = {
	background: '--sl-color-black',
	card: '--card',
	ink: '--sl-color-white',
	soft: '--sl-color-gray-3',
	line: '--sl-color-gray-5',
	pine: '--sl-color-text-accent',
	emergency: '--emergency-fill',
};

/** The value of a token in one theme, that of the token it names where it names one. */
function valueOf(token: string, theme: 'light' | 'dark'): string {
	const [, light = '', dark = ''] =
		new RegExp(`\\s${token}: var\\(--light, (.+?\\))\\) var\\(--dark, (.+?\\))\\);`).exec(css('styles/tokens.css')) ??
		[];
	const value = theme === 'light' ? light : dark;
	const [, other] = /^var\((.+)\)$/.exec(value) ?? [];
	return other === undefined ? toHex(value) : valueOf(other, theme);
}

/** Every style in a component, and every style sheet beside them. */
const componentStyles = (): [string, string][] =>
	readdirSync(new URL('../../src/components/', import.meta.url), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:astro|css)$/.test(file))
		.map((file) => [file, css(`components/${file}`)]);

test('every colour of the pages is in tokens.css: components name none but black and white', () => {
	const named = componentStyles().flatMap(([file, text]) =>
		(text.match(/(?:hsl|rgb)\([^)]*\)/g) ?? [])
			.filter((colour) => !/^(?:hsl\(0 0%|rgb\(0 0 0)/.test(colour))
			.map((colour) => `${file} ${colour}`),
	);
	expect(named).toEqual([]);
});

describe('what cannot use the tokens has the colours of the pages:', () => {
	test.each(Object.entries(palette))('%s', (name, colours) => {
		const token = tokens[name as keyof typeof palette];
		expect({ light: valueOf(token, 'light'), dark: valueOf(token, 'dark') }).toEqual(colours);
		// The page that asks for the language.
		expect(css('styles/chooser.css')).toContain(`--${name}: light-dark(${colours.light}, ${colours.dark});`);
	});

	test('the PDFs, which are always light', () => {
		const known = Object.values(palette).map(({ light }) => light as string);
		const used = css('integrations/pdf/pdf.css').match(/#[0-9a-f]{3,6}\b/g) ?? [];
		expect(used.filter((colour) => !known.includes(colour))).toEqual([]);
	});
});
