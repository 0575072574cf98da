import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import { langList } from '../../src/config/locales.ts';

/** The language that is added: Pashto, from right to left. */
export const tag = 'ps';
/**
 * The language whose texts it begins with, as a translator would: the same letters, so that the content lint can read
 * them.
 */
const template = 'ur';

/** Ten pages that get a text of their own. */
export const madeUpSlugs = [
	'prepare',
	'install',
	'after',
	'counter',
	'scams',
	'benefits',
	'device-support',
	'what-is-esim',
	'situations/abroad',
	'situations/new-phone',
] as const;

/**
 * A word that no other page has, so that the search can be asked for it.
 * @param place of the page among the made-up ones
 */
export const madeUpWord = (place: number): string => `ځانګړی${'بتثجحخدرزس'.charAt(place).repeat(3)}`;

/** The title of a made-up page. */
export const madeUpTitle = (place: number): string => `د ${madeUpWord(place)} پاڼه`;

const settings = `import type { Language } from '../language.ts';

/** Pashto. */
export const language = {
	lang: '${tag}',
	og: 'ps_PK',
	label: 'پښتو',
	shortLabel: 'پښ',
	englishName: 'Pashto',
	dir: 'rtl',
	order: 4,
	papers: 'citizen',
} as const satisfies Language;
`;

const patterns = `import type { LintPatterns } from '../../lint/patterns.ts';

/** How Pashto is written. */
export const patterns: LintPatterns = {
	script: 'Arabic',
	titleLength: 80,
	descriptionLength: [50, 180],
	answers: { yes: 'هو', no: 'نه' },
	unfinished: '،',
};
`;

/** Writes a page of the new language: the template's, or with a title, description and first sentence of its own. */
function translate(text: string, slug: string): string {
	// No two pages of the site may have the same title or description.
	const moved = text.replaceAll(`/${template}/`, `/${tag}/`).replace(/^(title|description): (['"]?)/gm, '$1: $2پښتو، ');
	const place = madeUpSlugs.findIndex((made) => made === slug);
	if (place < 0) return moved;
	return moved
		.replace(/^title:.*$/m, `title: '${madeUpTitle(place)}'`)
		.replace(/^sidebar:.*$/m, `sidebar: { label: '${madeUpTitle(place)}' }`)
		.replace(/\n\n(?!import )(?=[\p{L}*[<#:-])/u, `\n\nدا پاڼه د ${madeUpWord(place)} په اړه ده.\n\n`);
}

/** Gives every text of a data file that stands in all languages one in the new language too. */
function translateData(source: string): string {
	const document = parseDocument(source);
	visit(document, {
		Map(_, map) {
			if (!langList.every((lang) => isScalar(map.get(lang, true)))) return;
			map.set(tag, map.get(template));
		},
	});
	return document.toString({ lineWidth: 0 });
}

/**
 * Adds the language to a copy of the project, as docs/add-a-language.md says.
 * @param root the folder of the copy
 * @returns the files that were written, from the root
 */
export function addLanguage(root: string): string[] {
	const written: string[] = [];
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
		written.push(file);
	};
	const read = (file: string): string => readFileSync(join(root, file), 'utf8');
	const list = (folder: string): string[] =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));

	const languages = 'src/config/languages.ts';
	write(languages, `${read(languages)}export { language as ${tag} } from '../languages/${tag}/language.ts';\n`);
	write(`src/languages/${tag}/language.ts`, settings);
	write(`src/languages/${tag}/lint/patterns.ts`, patterns);
	for (const name of list(`src/content/docs/${template}`)) {
		const page = read(`src/content/docs/${template}/${name}`);
		write(`src/content/docs/${tag}/${name}`, translate(page, name.replace(/\.mdx$/, '')));
	}
	write(
		`src/content/i18n/${tag}.json`,
		read(`src/content/i18n/${template}.json`).replaceAll(`/${template}/`, `/${tag}/`),
	);
	// Nobody has written down its readers' questions yet: those of the template would teach the search another language.
	write(
		`src/content/aliases/${tag}.yaml`,
		read(`src/content/aliases/${template}.yaml`).replace(/^questions: .*$/m, 'questions: []'),
	);
	for (const name of list('src/content').filter((path) => /^(?:[\w-]+|operators\/[\w-]+)\.yaml$/.test(path)))
		write(`src/content/${name}`, translateData(read(`src/content/${name}`)));
	return written;
}
