import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { themeColors } from '../../src/head/themeColor.ts';

const css = (file: string): string => readFileSync(new URL(`../../src/styles/${file}`, import.meta.url), 'utf8');

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

describe('the frame of the browser, the installed guide and its icons have the colour of the page', () => {
	test('on every page of a language, in both themes', () => {
		const [, light = '', dark = ''] =
			/--sl-color-black: var\(--light, (.+?\))\) var\(--dark, (.+?\))\);/.exec(css('tokens.css')) ?? [];
		expect({ light: toHex(light), dark: toHex(dark) }).toEqual(themeColors);
	});

	test('on the page that asks for the language', () => {
		expect(css('chooser.css')).toContain(`--background: light-dark(${themeColors.light}, ${themeColors.dark});`);
	});
});
