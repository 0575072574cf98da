import { attribute } from '../../../../lib/html.ts';
import { markdownName } from '../../../../lib/dist.ts';
import { localeList, locales } from '../../../../config/locales.ts';
import { isErrorPage, placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** Each page has a language, one main heading, and links to its own address, its other languages and its Markdown copy. */
export const head: Rule<Output> = {
	id: 'built/head',
	reads: 'built pages',
	refuses: 'A wrong language, address, version in another language or number of main headings.',
	check: ({ pages, site }) =>
		pages.flatMap((page) => {
			const expected = { ...expectedRoot(page), ...(isErrorPage(page) ? {} : expectedLinks(page, site)) };
			const found = foundIn(page);
			const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
			return [...names].flatMap((name) => {
				const is = found[name];
				const want = expected[name];
				if (is === want) return [];
				return {
					...placeOf(page),
					excerpt: `${name}: ${is ?? '(nothing)'}`,
					message:
						want === undefined
							? `The page ${page.path} should not have this.`
							: `The page ${page.path} should have ${name}: ${want}`,
					fix:
						name === 'main headings (h1)'
							? 'The title is the main heading: no line of the page may start with a single #, and no component may bring its own.'
							: 'This comes from the frame of the site, not from the text: a developer looks at src/config/locales.ts, src/head/routeData.ts and SITE_URL.',
				};
			});
		}),
};

type Facts = Record<string, string>;

function expectedRoot({ locale }: BuiltPage): Facts {
	return {
		'main headings (h1)': '1',
		// The chooser and the root's error page are in every language; their frame is English.
		lang: locale ? locales[locale].lang : locales.en.lang,
		dir: locale ? locales[locale].dir : locales.en.dir,
	};
}

function expectedLinks({ path, locale }: BuiltPage, site: string): Facts {
	const rest = locale ? path.slice(locale.length + 2) : '';
	const versions = localeList.map((key): [string, string] => [
		`hreflang ${locales[key].lang}`,
		`${site}/${key}/${rest}`,
	]);
	const twin = locale && { 'text/markdown': markdownName };
	return { canonical: site + path, 'hreflang x-default': `${site}/`, ...Object.fromEntries(versions), ...twin };
}

function foundIn({ elements }: BuiltPage): Facts {
	const facts: Facts = { 'main headings (h1)': String(elements.filter(({ tagName }) => tagName === 'h1').length) };
	const root = elements.find(({ tagName }) => tagName === 'html');
	facts['lang'] = (root && attribute(root, 'lang')) ?? '';
	facts['dir'] = (root && attribute(root, 'dir')) ?? 'ltr';
	for (const link of elements.filter(({ tagName }) => tagName === 'link')) {
		const rel = attribute(link, 'rel');
		const name =
			rel === 'canonical'
				? rel
				: rel === 'alternate'
					? (attribute(link, 'type') ?? `hreflang ${attribute(link, 'hreflang')}`)
					: undefined;
		// Two of the same name are as wrong as a different one.
		if (name)
			facts[name] = name in facts ? `${facts[name]} and ${attribute(link, 'href')}` : (attribute(link, 'href') ?? '');
	}
	return facts;
}
