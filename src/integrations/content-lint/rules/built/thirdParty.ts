import { attribute } from '../../../../lib/html.ts';
import { placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** Attributes whose address a browser fetches. `href` counts only on <link>, and not for the `rel` values below. */
const fetching = ['src', 'srcset', 'poster', 'data', 'background', 'imagesrcset'];
const naming = new Set(['canonical', 'alternate', 'author', 'license', 'me', 'next', 'prev']);
const inCss = /(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s;]+)/gi;

/** No other site may learn who reads about a lost phone. */
export const thirdParty: Rule<Output> = {
	id: 'built/third-party',
	reads: 'built pages, style sheets',
	refuses: 'Anything fetched from another site.',
	check({ pages, files, read, site }) {
		const { origin } = new URL(site);
		const isThirdParty = (address: string): boolean =>
			new URL(address, `${site}/`).origin !== origin && !/^(?:data|blob):/.test(address);
		const fix = 'Keep a copy in this project and use that.';
		const ofPages = pages.flatMap((page) =>
			[...new Set(fetchedAddresses(page))].filter(isThirdParty).map((text) => ({
				...placeOf(page, text),
				excerpt: text,
				message: `The page ${page.path} fetches this from another site, which learns who reads it.`,
				fix,
			})),
		);
		const ofSheets = [...files]
			.filter((file) => file.endsWith('.css'))
			.flatMap((file) => [...read(file).matchAll(inCss)].map((match) => ({ file, text: match[1] ?? '' })))
			.filter(({ text }) => isThirdParty(text))
			.map(({ file, text }) => ({
				file: `dist/${file}`,
				excerpt: text,
				message: 'This style sheet fetches from another site.',
				fix,
			}));
		return [...ofPages, ...ofSheets];
	},
};

function fetchedAddresses({ elements, html }: BuiltPage): string[] {
	const addresses = [...html.matchAll(inCss)].map((match) => match[1] ?? '');
	for (const element of elements) {
		for (const name of fetching) {
			const value = attribute(element, name);
			if (value === undefined) continue;
			addresses.push(
				...(name.endsWith('srcset') ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value]),
			);
		}
		const rels = (attribute(element, 'rel') ?? '').split(/\s+/);
		const href =
			element.tagName === 'link' && !rels.some((rel) => naming.has(rel)) ? attribute(element, 'href') : undefined;
		if (href !== undefined) addresses.push(href);
	}
	return addresses.filter((address) => address !== '');
}
