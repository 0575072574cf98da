import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { aliasPath } from '../../../../schemas/aliases.ts';
import { collectionFiles, type Collection } from '../../../../schemas/collections.ts';
import { isLocale, langList, localeList, locales, type Lang, type Locale } from '../../../../config/locales.ts';
import { empty, missing, readEntries, readEntry, type Data } from './data.ts';
import { menuFile, readMenu, type MenuItem } from './menu.ts';
import { ownFactsFile, readOwnFacts, type OwnFacts } from './ownFacts.ts';
import { docsFolder, readPage, type Page } from './page.ts';
import { readStrings, stringsFile, type Strings } from './strings.ts';

/** Everything that editors edit, as read from disk. */
export interface Content {
	pages: Page[];
	data: Record<Collection, Data>;
	strings: Strings[];
	/** Files outside src/content that can contain links to other sites: menu, redirects, pages. */
	settings: ReadonlyMap<string, string>;
	/** The pages the menu lists. */
	menu: MenuItem[];
	/** What readers type for the pages, by language; each file is one entry. */
	aliases: (Data & { locale: Locale })[];
	/** Whole questions of readers, by file: each file is one entry. */
	questions: Data;
	/** Sections that do not print the same in all languages, by place. */
	ownFacts: ReadonlyMap<string, ReadonlyMap<string, OwnFacts>>;
	/** The content of every file that was read, by its path from the project's root. */
	files: ReadonlyMap<string, string>;
	/** Files in the folder of pages from which no page is made, by their path in it. */
	strayFiles: string[];
	/** Files from which the build makes pages or anything else that no editor writes: of src/pages and public. */
	siteFiles: string[];
}

/**
 * Reads all content of the project.
 * @param root folder of the project
 * @returns what is there; files that cannot be read carry the reason with them
 */
export function loadContent(root: string): Content {
	const files = new Map<string, string>();
	const read = (file: string): string => {
		const text = readFileSync(join(root, file), 'utf8');
		files.set(file, text);
		// A byte order mark is reported by its own rule and would disturb all others.
		return text.replace(/^\uFEFF/, '');
	};
	return {
		files,
		strayFiles: listFiles(join(root, docsFolder)).filter(isStray),
		siteFiles: siteFolders.flatMap((folder) => listFiles(join(root, folder)).map((name) => `${folder}/${name}`)),
		pages: loadPages(root, read),
		data: {
			sources: loadData('sources', root, read),
			facts: loadData('facts', root, read),
			dialCodes: loadData('dialCodes', root, read),
			officialDomains: loadData('officialDomains', root, read),
			glossary: loadData('glossary', root, read),
			phrases: loadData('phrases', root, read),
			operators: loadData('operators', root, read),
		},
		strings: langList.map((lang) => loadStrings(lang, root, read)),
		settings: loadSettings(root, read),
		menu: existsSync(join(root, menuFile)) ? readMenu(read(menuFile)) : [],
		aliases: localeList.map((locale) => {
			const { lang } = locales[locale];
			const file = aliasPath(lang);
			const data = existsSync(join(root, file)) ? readEntry(lang, file, read(file), 'failsafe') : missing(file);
			return { locale, ...data };
		}),
		questions: loadFolder(questionsFolder, root, read, 'failsafe'),
		ownFacts: readOwnFacts(existsSync(join(root, ownFactsFile)) ? read(ownFactsFile) : ''),
	};
}

type Read = (file: string) => string;

const questionsFolder = 'src/content/questions/';

const siteFolders = ['src/pages', 'public'];
/** Files and folders outside src/content that can contain links to other sites. */
const settingsPlaces = ['astro.config.mjs', menuFile, 'src/config/moved.ts', ...siteFolders];

function loadSettings(root: string, read: Read): Map<string, string> {
	const files = settingsPlaces.flatMap((place) => {
		const path = join(root, place);
		if (!existsSync(path)) return [];
		return statSync(path).isFile() ? [place] : listFiles(path).map((name) => `${place}/${name}`);
	});
	const texts = files.filter((file) => /\.(?:astro|mjs|ts|html?|svg|xml|txt|json|webmanifest)$|\/_\w+$/.test(file));
	return new Map(texts.map((file) => [file, read(file)]));
}

const listFiles = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map((name) => name.replaceAll('\\', '/'))
				.sort()
		: [];

/** Whether a file lies outside the languages' folders, where readers could not reach it, or cannot print from the data. */
function isStray(name: string): boolean {
	return /\.[a-z]+$/i.test(name) && !(isLocale(name.split('/')[0]) && /^[^/]+\/.+\.mdx$/.test(name));
}

function loadPages(root: string, read: Read): Page[] {
	return listFiles(join(root, docsFolder)).flatMap((name) => {
		const [, locale, slug] = /^([^/]+)\/(.+)\.mdx?$/.exec(name) ?? [];
		if (!isLocale(locale) || slug === undefined) return [];
		const file = `${docsFolder}/${name}`;
		return [readPage(locale, slug, file, read(file))];
	});
}

function loadData(collection: Collection, root: string, read: Read): Data {
	const file = collectionFiles[collection];
	if (!existsSync(join(root, file))) return missing(file);
	return file.endsWith('/') ? loadFolder(file, root, read) : readEntries(file, read(file));
}

/** @param schema see `readYaml` */
function loadFolder(folder: string, root: string, read: Read, schema?: 'failsafe'): Data {
	const parts = listFiles(join(root, folder))
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => readEntry(name.replace(/\.yaml$/, ''), folder + name, read(folder + name), schema));
	return { entries: parts.flatMap(({ entries }) => entries), broken: parts.flatMap(({ broken }) => broken) };
}

/** An empty file is not valid JSON, and the parser's error position would not help. */
function loadStrings(lang: Lang, root: string, read: Read): Strings {
	const file = stringsFile(lang);
	const text = existsSync(join(root, file)) ? read(file) : undefined;
	const strings = readStrings(lang, text ?? '');
	if (text === undefined) return { ...strings, broken: missing(file).broken };
	return text.trim() === '' ? { ...strings, broken: [empty(file)] } : strings;
}

/** The ids of a collection, or undefined while part of it cannot be read: then nothing can be called unknown. */
export function idsOf({ data }: Content, collection: Collection): string[] | undefined {
	const { entries, broken } = data[collection];
	return broken.length > 0 ? undefined : entries.map(({ id }) => id);
}
