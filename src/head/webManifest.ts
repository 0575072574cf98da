import { basePath } from '../config/site.ts';
import { locales, type Locale } from '../config/locales.ts';
import { strings } from '../config/strings.ts';
import { palette } from './palette.ts';
import { iconSizes } from './icons.ts';

/**
 * The web app manifest of a language, which lets a phone install the guide on its home screen.
 * @returns an object for JSON, after https://www.w3.org/TR/appmanifest/
 */
export function manifestOf(locale: Locale) {
	const { lang, dir } = locales[locale];
	const { 'site.title': title, 'site.tagline': tagline } = strings[lang];
	const start = `${basePath}/${locale}/`;
	return {
		id: start,
		start_url: start,
		// The whole site, so that a change of the language stays in the app.
		scope: `${basePath}/`,
		name: `${title} · ${tagline}`,
		short_name: title,
		description: tagline,
		lang,
		dir,
		// `minimal-ui` keeps a "back" button where the system supports it; iOS supports only `standalone`.
		display: 'standalone',
		display_override: ['minimal-ui', 'standalone'],
		background_color: palette.background.light,
		theme_color: palette.background.light,
		icons: iconSizes.map(({ name, size, purpose }) => ({
			src: `${basePath}/icons/${name}.png`,
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose,
		})),
	};
}
