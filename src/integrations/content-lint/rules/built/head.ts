import { attribute } from '../../../../lib/html.ts';
import { markdownName } from '../../../../lib/dist.ts';
import { localeList, locales } from '../../../../config/locales.ts';
import { isErrorFile, placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** Compares language, main heading, and the links to the own address, other languages and the Markdown copy. */
export const head: Rule<Output> = {
	id: 'built/head',
	reads: 'built pages',
	refuses: 'A wrong language, address, version in another language or number of main headings.',
	check: ({ pages, site }) =>
		pages.flatMap((page) => {
			const expected = { ...expectedRoot(page), ...(isErrorFile(page) ? {} : expectedLinks(page, site)) };
			const found = foundIn(page);
			const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
			return [...names].flatMap((name) => {
				const actual = found[name];
				const wanted = expected[name];
				if (actual === wanted) return [];
				return {
					...placeOf(page),
					excerpt: `${name}: ${actual ?? '(nothing)'}`,
					message:
						wanted === undefined
							? `The page ${page.path} should not have this.`
							: `The page ${page.path} should have ${name}: ${wanted}`,
					fix:
						name === 'main headings (h1)'
							? 'The title is the main heading: no line of the page may start with a single #, and no component may bring its own.'
							: 'This comes from the frame of the site, not from the text: a developer looks at src/config/locales.ts, src/head/routeData.ts and SITE_URL.',
				};
			});
		}),
};

type HeadValues = Record<string, string>;

function expectedRoot({ locale }: BuiltPage): HeadValues {
	return {
		'main headings (h1)': '1',
		// The language chooser and the error page at the root are in all languages, but marked as English.
		lang: locale ? locales[locale].lang : locales.en.lang,
		dir: locale ? locales[locale].dir : locales.en.dir,
	};
}

function expectedLinks({ path, locale }: BuiltPage, site: string): HeadValues {
	const rest = locale ? path.slice(locale.length + 2) : '';
	const versions = localeList.map((key): [string, string] => [
		`hreflang ${locales[key].lang}`,
		`${site}/${key}/${rest}`,
	]);
	const twin = locale && { 'text/markdown': markdownName };
	return { canonical: site + path, 'hreflang x-default': `${site}/`, ...Object.fromEntries(versions), ...twin };
}

function foundIn({ elements }: BuiltPage): HeadValues {
	const values: HeadValues = {
		'main headings (h1)': String(elements.filter(({ tagName }) => tagName === 'h1').length),
	};
	const root = elements.find(({ tagName }) => tagName === 'html');
	values['lang'] = (root && attribute(root, 'lang')) ?? '';
	values['dir'] = (root && attribute(root, 'dir')) ?? 'ltr';
	for (const link of elements.filter(({ tagName }) => tagName === 'link')) {
		const rel = attribute(link, 'rel');
		const name =
			rel === 'canonical'
				? rel
				: rel === 'alternate'
					? (attribute(link, 'type') ?? `hreflang ${attribute(link, 'hreflang')}`)
					: undefined;
		// Joins two links of the same name, so that a duplicate is reported.
		if (name)
			values[name] =
				name in values ? `${values[name]} and ${attribute(link, 'href')}` : (attribute(link, 'href') ?? '');
	}
	return values;
}
