import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { aliasPath } from '../../../../schemas/aliases.ts';
import { namesFile } from '../../../../schemas/names.ts';
import { collectionFiles, type Collection } from '../../../../schemas/collections.ts';
import { isLocale, langList, localeList, locales, type Lang, type Locale } from '../../../../config/locales.ts';
import { emptyFileFinding, missingFile, readEntries, readEntry, type Data } from './data.ts';
import { menuFile, readMenu, type MenuItem } from './menu.ts';
import { differingFactsFile, readDifferingFacts, type ListedFacts } from './differingFacts.ts';
import { exceptionsFile, readExceptions } from './exceptions.ts';
import { docsFolder, readPage, type Page } from './page.ts';
import { readStrings, stringsFile, type Strings } from './strings.ts';

/** Everything that editors edit. */
export interface Content {
	pages: Page[];
	data: Record<Collection, Data>;
	strings: Strings[];
	/** Files outside src/content that can link to other sites, by path: menu, redirects, pages. */
	settings: ReadonlyMap<string, string>;
	/** The pages the menu lists. */
	menu: MenuItem[];
	/** Search words for the pages, by language; each file is one entry. */
	aliases: (Data & { locale: Locale })[];
	/** Questions that readers type; each file is one entry. */
	questions: Data;
	/** Names that texts may use besides those in the other data; the file is one entry. */
	names: Data;
	/** Sections that show different facts in different languages, by `slug#section`. */
	differingFacts: ReadonlyMap<string, ReadonlyMap<string, ListedFacts>>;
	exceptions: ReturnType<typeof readExceptions>;
	/** The text of every file that was read, by its path from the project's root. */
	files: ReadonlyMap<string, string>;
	/** Files in the folder of pages that become no page, by their path in it. */
	strayFiles: string[];
	/** Other files of src/content that nothing reads, by path from the project's root. */
	unreadFiles: string[];
	/** Files in src/pages and public, by path from the project's root. */
	siteFiles: string[];
	/** The content that the change is based on, if it is known. */
	before?: Content | undefined;
}

/**
 * Reads all content of the project.
 * @param root folder of the project
 * @returns the content; a file that cannot be parsed has its errors in `broken`
 */
export function loadContent(root: string): Content {
	const files = new Map<string, string>();
	const read = (file: string): string => {
		const text = readFileSync(join(root, file), 'utf8');
		files.set(file, text);
		// A byte order mark would break all parsers; yields to: files/encoding.
		return text.replace(/^\uFEFF/, '');
	};
	const content = {
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
			return { locale, ...loadTexts(lang, aliasPath(lang), root, read) };
		}),
		questions: loadFolder(questionsFolder, root, read, 'failsafe'),
		names: loadTexts('names', namesFile, root, read),
		differingFacts: readDifferingFacts(existsSync(join(root, differingFactsFile)) ? read(differingFactsFile) : ''),
		exceptions: readExceptions(existsSync(join(root, exceptionsFile)) ? read(exceptionsFile) : ''),
	};
	const unreadFiles = listFiles(join(root, contentFolder))
		.map((name) => `${contentFolder}/${name}`)
		.filter((file) => !file.startsWith(`${docsFolder}/`) && !files.has(file) && statSync(join(root, file)).isFile());
	return { ...content, unreadFiles };
}

type ReadFile = (file: string) => string;

const contentFolder = 'src/content';
const questionsFolder = 'src/content/questions/';

const siteFolders = ['src/pages', 'public'];
const settingsPaths = ['astro.config.mjs', menuFile, 'src/config/moved.ts', ...siteFolders];

function loadSettings(root: string, read: ReadFile): Map<string, string> {
	const files = settingsPaths.flatMap((place) => {
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

/** Whether a file is outside the folders of the languages, or is not MDX and so cannot use components. */
function isStray(name: string): boolean {
	return /\.[a-z]+$/i.test(name) && !(isLocale(name.split('/')[0]) && /^[^/]+\/.+\.mdx$/.test(name));
}

function loadPages(root: string, read: ReadFile): Page[] {
	return listFiles(join(root, docsFolder)).flatMap((name) => {
		const [, locale, slug] = /^([^/]+)\/(.+)\.mdx?$/.exec(name) ?? [];
		if (!isLocale(locale) || slug === undefined) return [];
		const file = `${docsFolder}/${name}`;
		return [readPage(locale, slug, file, read(file))];
	});
}

function loadData(collection: Collection, root: string, read: ReadFile): Data {
	const file = collectionFiles[collection];
	if (!existsSync(join(root, file))) return missingFile(file);
	return file.endsWith('/') ? loadFolder(file, root, read) : readEntries(file, read(file));
}

/** Reads a file that is one entry, with every value as text. */
const loadTexts = (id: string, file: string, root: string, read: ReadFile): Data =>
	existsSync(join(root, file)) ? readEntry(id, file, read(file), 'failsafe') : missingFile(file);

/** @param schema see `readYaml` */
function loadFolder(folder: string, root: string, read: ReadFile, schema?: 'failsafe'): Data {
	const parts = listFiles(join(root, folder))
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => readEntry(name.replace(/\.yaml$/, ''), folder + name, read(folder + name), schema));
	return { entries: parts.flatMap(({ entries }) => entries), broken: parts.flatMap(({ broken }) => broken) };
}

/** Reports an empty file itself: the JSON parser would report a misleading position. */
function loadStrings(lang: Lang, root: string, read: ReadFile): Strings {
	const file = stringsFile(lang);
	const text = existsSync(join(root, file)) ? read(file) : undefined;
	const strings = readStrings(lang, text ?? '');
	if (text === undefined) return { ...strings, broken: missingFile(file).broken };
	return text.trim() === '' ? { ...strings, broken: [emptyFileFinding(file)] } : strings;
}

/** Returns the ids of a collection; undefined if part of it cannot be parsed, because then no id is surely unknown. */
export function idsOf({ data }: Content, collection: Collection): string[] | undefined {
	const { entries, broken } = data[collection];
	return broken.length > 0 ? undefined : entries.map(({ id }) => id);
}
