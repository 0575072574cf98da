import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../src/integrations/content-lint/readers/content/loadContent.ts';
import {
	othersKey,
	differingFactsFile,
	sectionName,
} from '../src/integrations/content-lint/readers/content/differingFacts.ts';
import { shownBySection } from '../src/integrations/content-lint/readers/content/shown.ts';

const head = `# Sections that do not show the same facts, numbers, addresses and sentences to say in all languages, because their
# readers need different things: what each language shows, in its order. Every section that is not here is the same in all.
# npm run differing-facts writes it. Run it after comparing the pages, not to silence the rule: whoever reads a change of
# this list asks why one language differs.
`;

/**
 * Makes the list of the sections that do not show the same data in all languages.
 * @param root folder of the project
 */
export function listDifferingFacts(root: string): string {
	const slugs = Map.groupBy(loadContent(root).pages, ({ slug }) => slug);
	const lines = [...slugs].flatMap(([slug, pages]) => {
		const read = pages.map((page) => ({ locale: page.locale, sections: shownBySection(page) }));
		const sections = new Set(read.flatMap((version) => [...version.sections.keys()]));
		return [...sections].flatMap((section) => {
			const lists = read.flatMap(({ locale, sections: shown }) => {
				const keys = shown.get(section)?.map(({ key }) => key);
				return keys ? [{ locale, keys: keys.join(', ') }] : [];
			});
			const groups = [...Map.groupBy(lists, ({ keys }) => keys).values()].sort((a, b) => b.length - a.length);
			if (groups.length < 2) return [];
			// The data that most languages show is listed once, then each other language with its own.
			const rows = groups.flatMap((same, place) =>
				place === 0 && same.length > 1
					? [`  ${othersKey}: [${same[0]?.keys}]`]
					: same.map(({ locale, keys }) => `  ${locale}: [${keys}]`),
			);
			return [`${sectionName(slug, section)}:`, ...rows.sort()];
		});
	});
	return `${head}\n${lines.join('\n')}\n`;
}

/** `npm run differing-facts` */
if (import.meta.main) {
	const root = fileURLToPath(new URL('..', import.meta.url));
	writeFileSync(join(root, differingFactsFile), listDifferingFacts(root));
}
