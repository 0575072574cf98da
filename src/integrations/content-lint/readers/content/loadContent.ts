import { aliasPath } from '../../../../schemas/aliases.ts';
import { namesFile } from '../../../../schemas/names.ts';
import { collectionFiles } from '../../../../schemas/collections.ts';
import { isLocale, langList, localeList, locales, type Lang } from '../../../../config/locales.ts';
import type { Content } from './content.ts';
import { emptyFileFinding, missingFile, readEntries, readEntry, type Data } from './data.ts';
import { menuFile, readMenu } from './menu.ts';
import { differingFactsFile, readDifferingFacts } from './differingFacts.ts';
import { exceptionsFile, readExceptions } from './exceptions.ts';
import { docsFolder, readPage, type Page } from './page.ts';
import { readStrings, stringsFile, type Strings } from './strings.ts';
import { commitOf, commonCommit, versionInCommit, versionInFolder, type Version } from './versions.ts';

/** Reads the content as it stands in the folder of the project. */
export const loadContent = (root: string): Content => readContent(versionInFolder(root, places));

/**
 * Reads the content on which a change is based, from the history of the project.
 * @param root folder of the project
 * @param base the branch to which the change goes, or a commit
 * @returns undefined without git, and in a copy of the project that does not have the branch or its content
 */
export function contentBefore(root: string, base: string): Content | undefined {
	const from = commitOf(root, base);
	const commit = from && commonCommit(root, from, 'HEAD');
	const version = commit && versionInCommit(root, commit, (file) => file.startsWith(contentFolder));
	return version && version.size > 0 ? readContent(version) : undefined;
}

const contentFolder = 'src/content/';
const questionsFolder = 'src/content/questions/';
const siteFolders = ['src/pages', 'public'];
const settingsPlaces = ['astro.config.mjs', menuFile, 'src/config/moved.ts', ...siteFolders];
const places = ['src/content', ...settingsPlaces];

/** Reads the content of a version; a file that cannot be parsed has its errors in `broken`. */
function readContent(version: Version): Content {
	const files = new Map<string, string>();
	const read = (file: string): string | undefined => {
		const text = version.get(file);
		if (text !== undefined) files.set(file, text);
		// A byte order mark would break all parsers.
		return text?.replace(/^\uFEFF/, '');
	};
	const names = [...version.keys()];
	const docs = names.filter((file) => file.startsWith(`${docsFolder}/`));
	const data = (file: string): Data => (file.endsWith('/') ? readFolder(names, file, read) : readData(file, read));
	const content = {
		files,
		strayFiles: docs.map((file) => file.slice(docsFolder.length + 1)).filter(isStray),
		siteFiles: names.filter((file) => siteFolders.some((folder) => file.startsWith(`${folder}/`))),
		pages: docs.flatMap((file) => readPageOf(file, read)),
		data: {
			sources: data(collectionFiles.sources),
			facts: data(collectionFiles.facts),
			dialCodes: data(collectionFiles.dialCodes),
			officialDomains: data(collectionFiles.officialDomains),
			glossary: data(collectionFiles.glossary),
			phrases: data(collectionFiles.phrases),
			operators: data(collectionFiles.operators),
		},
		strings: langList.map((lang) => stringsOf(lang, read)),
		settings: new Map(names.filter(isSetting).map((file) => [file, read(file) ?? ''])),
		menu: readMenu(read(menuFile) ?? ''),
		aliases: localeList.map((locale) => {
			const { lang } = locales[locale];
			return { locale, ...readTexts(lang, aliasPath(lang), read) };
		}),
		questions: readFolder(names, questionsFolder, read, 'failsafe'),
		names: readTexts('names', namesFile, read),
		differingFacts: readDifferingFacts(read(differingFactsFile) ?? ''),
		exceptions: readExceptions(read(exceptionsFile) ?? ''),
	};
	const unreadFiles = names.filter(
		(file) => file.startsWith(contentFolder) && !file.startsWith(`${docsFolder}/`) && !files.has(file),
	);
	return { ...content, unreadFiles };
}

/** Returns undefined if the version does not have the file. */
type ReadFile = (file: string) => string | undefined;

/** Whether a file outside the content can link to other sites. */
const isSetting = (file: string): boolean =>
	settingsPlaces.some((place) => file === place || file.startsWith(`${place}/`)) &&
	/\.(?:astro|mjs|ts|html?|svg|xml|txt|json|webmanifest)$|\/_\w+$/.test(file);

/** Whether a file is outside the folders of the languages, or is not MDX and so cannot use components. */
function isStray(name: string): boolean {
	return /\.[a-z]+$/i.test(name) && !(isLocale(name.split('/')[0]) && /^[^/]+\/.+\.mdx$/.test(name));
}

function readPageOf(file: string, read: ReadFile): Page[] {
	const [, locale, slug] = /^([^/]+)\/(.+)\.mdx?$/.exec(file.slice(docsFolder.length + 1)) ?? [];
	return isLocale(locale) && slug !== undefined ? [readPage(locale, slug, file, read(file) ?? '')] : [];
}

function readData(file: string, read: ReadFile): Data {
	const text = read(file);
	return text === undefined ? missingFile(file) : readEntries(file, text);
}

/** Reads a file that is one entry, with every value as text. */
function readTexts(id: string, file: string, read: ReadFile): Data {
	const text = read(file);
	return text === undefined ? missingFile(file) : readEntry(id, file, text, 'failsafe');
}

function readFolder(names: readonly string[], folder: string, read: ReadFile, schema?: 'failsafe'): Data {
	const entriesOfFiles = names
		.filter((file) => file.startsWith(folder) && file.endsWith('.yaml'))
		.map((file) => readEntry(file.slice(folder.length, -'.yaml'.length), file, read(file) ?? '', schema));
	return {
		entries: entriesOfFiles.flatMap(({ entries }) => entries),
		broken: entriesOfFiles.flatMap(({ broken }) => broken),
	};
}

/** Reports an empty file itself: the JSON parser would report a misleading position. */
function stringsOf(lang: Lang, read: ReadFile): Strings {
	const file = stringsFile(lang);
	const text = read(file);
	const strings = readStrings(lang, text ?? '');
	if (text === undefined) return { ...strings, broken: missingFile(file).broken };
	return text.trim() === '' ? { ...strings, broken: [emptyFileFinding(file)] } : strings;
}
