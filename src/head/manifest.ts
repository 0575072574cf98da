import { basePath } from '../config/site.ts';
import { locales, type Locale } from '../config/locales.ts';
import { strings } from '../config/strings.ts';
import { themeColors } from './themeColor.ts';
import { iconSizes } from './icons.ts';

/**
 * The web app manifest of a language: what a phone needs to put the guide on its home screen.
 * @returns an object for JSON, after https://www.w3.org/TR/appmanifest/
 */
export function manifestOf(locale: Locale) {
	const { lang, dir } = locales[locale];
	const { 'site.title': title, 'site.tagline': tagline } = strings[lang];
	const start = `${basePath}/${locale}/`;
	return {
		id: start,
		start_url: start,
		// The whole site: a reader who changes the language stays inside the app.
		scope: `${basePath}/`,
		name: `${title} · ${tagline}`,
		short_name: title,
		description: tagline,
		lang,
		dir,
		// Where the system offers it, the app keeps a "back" button; iOS knows only standalone.
		display: 'standalone',
		display_override: ['minimal-ui', 'standalone'],
		background_color: themeColors.light,
		theme_color: themeColors.light,
		icons: iconSizes.map(({ name, size, purpose }) => ({
			src: `${basePath}/icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	};
}
