import { langList, localeList } from '../../../../config/locales.ts';
import { docsFolder, slugShape } from '../../readers/content/page.ts';
import type { Rule } from '../../rule.ts';

/** The files of src/pages. A programmer who adds one adds it here. */
const siteSources = new Set(
	[
		'404.astro',
		'[locale]/manifest.webmanifest.ts',
		'[locale]/search-dialog.astro',
		'favicon.ico.ts',
		'favicon.svg.ts',
		'fonts/nastaliq.woff2.ts',
		'icons/[icon].png.ts',
		'index.astro',
		'licences/[licence].txt.ts',
		'llms.txt.ts',
		'offline/[script].ts',
		'robots.txt.ts',
		'share/[picture].png.ts',
	].map((name) => `src/pages/${name}`),
);

/** Whether this file becomes a page that no rule for the content reads, or moves the site to another domain. */
const isHiddenPage = (file: string): boolean =>
	/^src\/pages\/.*\.\w+$/.test(file)
		? !siteSources.has(file)
		: /\.(?:x?html?|svgz?|pdf|xml|png|jpe?g|webp|gif)$|\/CNAME$/i.test(file);

/** Whether a file is in a language of the site, or in one written in other letters: `ur-Latn`. */
const isOfLanguage = (name: string): boolean => langList.some((lang) => name === lang || name.startsWith(`${lang}-`));

export const strayPage: Rule = {
	id: 'files/stray-page',
	yieldsToPage: true,
	reads: 'folders of content',
	refuses:
		'A file among the pages that is not a page of a language, another file that nothing reads, an operator whose file is a copy, and a page, picture or domain outside the folders of content.',
	check: ({ strayFiles, unreadFiles, siteFiles, data, questions }) => [
		...strayFiles.map((name) => ({
			file: `${docsFolder}/${name}`,
			excerpt: name,
			message: 'This file is not a page of a language of the site.',
			fix: `Put it into ${docsFolder}/ and one of ${localeList.join(', ')}, under a name that ends in .mdx, or delete it.`,
		})),
		...unreadFiles.map((file) => ({
			file,
			excerpt: file,
			message: 'Nothing reads this file, so readers never see it and nothing checks it.',
			fix: 'Put what it says into the file that it should be in, and delete it.',
		})),
		...data.operators.entries
			.filter(({ id }) => !slugShape.test(id))
			.map(({ id, file }) => ({
				file,
				excerpt: id,
				message: 'The name of the file is the id of the operator, and this one has signs that no id may have.',
				fix: 'Is it a copy? Delete it. If the operator is new, rename it: small letters a–z, digits, and - between words.',
			})),
		...questions.entries
			.filter(({ id }) => !isOfLanguage(id))
			.map(({ id, file }) => ({
				file,
				excerpt: id,
				message: 'No language of the site reads this file of questions.',
				fix: 'Put its questions into the file of their language, beside this one, and delete it.',
			})),
		...siteFiles.filter(isHiddenPage).map((file) => ({
			file,
			excerpt: file,
			message: 'No page, picture or domain may stand here: nothing checks what it says or where it leads.',
			fix: `Delete it. A page stands in ${docsFolder}/ and one of ${localeList.join(', ')}, under a name that ends in .mdx.`,
		})),
	],
};
