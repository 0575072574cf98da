import { locales, type Locale } from '../locales.ts';
import type en from '../content/i18n/en.json';
import { iconSizes } from './icons.ts';

/**
 * The web app manifest of a language: what a phone needs to put the guide on its home screen.
 * @param strings the interface strings of that language
 * @returns an object for JSON, after https://www.w3.org/TR/appmanifest/
 */
export function manifestOf(locale: Locale, strings: typeof en) {
	const { lang, dir } = locales[locale];
	const start = `/${locale}/`;
	return {
		id: start,
		start_url: start,
		// The whole site: a reader who changes the language stays inside the app.
		scope: '/',
		name: `${strings['site.title']} · ${strings['site.tagline']}`,
		short_name: strings['site.title'],
		description: strings['site.tagline'],
		lang,
		dir,
		// Where the system offers it, the app keeps a "back" button; iOS knows only standalone.
		display: 'standalone',
		display_override: ['minimal-ui', 'standalone'],
		background_color: '#fbf8f2',
		theme_color: '#fbf8f2',
		icons: iconSizes.map(({ name, size, purpose }) => ({
			src: `/icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	};
}
