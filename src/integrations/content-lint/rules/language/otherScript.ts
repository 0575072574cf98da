import { langList, languageOf, type Lang } from '../../../../config/locales.ts';
import { isProse, passages, type Passage } from '../../readers/content/passages.ts';
import { objectReplacement } from '../../../../lib/placeholders.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

/** The letters of each language, besides the Latin letters of names and labels. */
const scripts = Object.fromEntries(langList.map((lang) => [lang, lettersOf(lang)])) as Record<Lang, Letters>;

interface Letters {
	/** The name of the language in English. */
	name: string;
	letters: RegExp;
	/** A run of letters that are neither Latin nor of the language's script, nor common to all scripts (ʼ, ー). */
	foreign: RegExp;
}

function lettersOf(lang: Lang): Letters {
	const script = `\\p{Script=${languagePatterns[lang].script}}`;
	const letter = `(?:(?![\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}${script}])\\p{L})`;
	return {
		name: languageOf(lang)?.englishName ?? lang,
		// Only letters: the Urdu full stop is also Arabic script, and may follow a sentence that is not Urdu.
		letters: new RegExp(`(?=\\p{L})${script}`, 'u'),
		foreign: new RegExp(`${letter}(?:[^\\n\\p{Script=Latin}]*${letter})*`, 'u'),
	};
}

/** A lower-case word. Names and labels (Galaxy, SIM, iPhone) have capitals. */
const latinWord = /(?<![\p{L}\p{N}])[a-z]{2,}(?![\p{L}\p{N}])/gu;
const latinLetter = /\p{Script=Latin}/gu;
/** The least Latin letters and lower-case words of a sentence; fewer are a name. Titles are shorter. */
const minSentence = { text: { letters: 18, words: 3 }, title: { letters: 12, words: 2 } };
const quotation = /“[^“”\n]*”|«[^«»\n]*»|"[^"\n]*"|「[^「」\n]*」/gu;
/** The end of a sentence in any of the languages. */
const sentenceEnd = /(?<=[。！？؟۔])|(?<=[.!?])\s+/u;
/** From this many foreign lines on, one finding reports the whole page. */
const WHOLE_PAGE = 4;

interface ForeignLine {
	line: number;
	words: string;
	/** Whether components work there. */
	isOnPage: boolean;
}

/** Words of another language belong into <Phrase>: it gives a screen reader their language. */
export const otherScript: Rule = {
	id: 'language/other-script',
	mayBeWrong: true,
	reads: 'pages',
	refuses: 'A sentence that is not in the language of the page.',
	check(content) {
		const lines = new Map(content.pages.map(({ file, source }) => [file, source.split('\n')]));
		// Quoted passages have their own language, and other languages in them are intended.
		const read = passages(content).filter((passage) => isProse(passage) && passage.role !== 'quoted');
		const inSearch = passages(content)
			.filter(({ role }) => role === 'alias')
			.flatMap(foreignSearchWords);
		const byFile = Map.groupBy(read, ({ file, lang }) => `${lang} ${file}`);
		const inTexts = [...byFile.values()].flatMap((texts) => {
			const foreignLines = texts.flatMap((passage) => foreignLinesIn(passage, lines.get(passage.file) ?? []));
			const [first] = foreignLines;
			const [firstText] = texts;
			if (!first || !firstText) return [];
			const { file, lang } = firstText;
			const { name } = scripts[lang];
			if (foreignLines.length < WHOLE_PAGE || !lines.has(file))
				return foreignLines.map((found) => ({
					file,
					line: found.line,
					excerpt: found.words,
					...remedyOf(found, lang),
				}));
			return {
				file,
				line: first.line,
				excerpt: first.words,
				message: `This page is in ${name}, and ${foreignLines.length} lines of it are not; this is the first.`,
				fix: `Was the text of another language pasted into this file? Put the ${name} text back; the pages of the other languages lie in the folders beside this one.`,
			};
		});
		return [...inTexts, ...inSearch];
	},
};

/** Finds search words in the file of the wrong language: readers type only Latin letters and their own script. */
function foreignSearchWords({ file, lang, prose }: Passage): Finding[] {
	const words = scripts[lang].foreign.exec(prose.text)?.[0];
	if (words === undefined) return [];
	const { name } = scripts[lang];
	const excerpt = truncate(words, 40);
	const fix = 'Write it into the file of its own language, beside this one.';
	return [{ file, line: prose.lineAt(0), excerpt, message: `Readers of ${name} do not type this.`, fix }];
}

function foreignLinesIn({ lang, role, prose }: Passage, source: string[]): ForeignLine[] {
	let index = 0;
	const isOnPage = role === 'body';
	return prose.text.split('\n').flatMap((text) => {
		const line = prose.lineAt(index);
		index += text.length + 1;
		const written = role === 'body' ? (source[line - 1] ?? '') : '';
		const foreignLetters = scripts[lang].foreign.exec(text)?.[0];
		if (foreignLetters !== undefined)
			return { line, words: truncate(foreignLetters.replaceAll(objectReplacement, '…'), 40), isOnPage };
		// A line that begins with > holds words to show or say to somebody.
		if (languagePatterns[lang].script === 'Latin' || /^\s*>/.test(written)) return [];
		const least = role !== 'body' || written.startsWith('#') ? minSentence.title : minSentence.text;
		const isOwn = scripts[lang].letters.test(text);
		const foreignSentences = (isOwn ? text.replace(quotation, ' ').split(sentenceEnd) : [text]).filter((sentence) => {
			// Screen labels and sentences to say are between quotes, in their own language.
			const unquoted = sentence.replace(quotation, ' ');
			if (scripts[lang].letters.test(unquoted)) return false;
			return countOf(latinLetter, unquoted) >= least.letters && countOf(latinWord, unquoted) >= least.words;
		});
		return foreignSentences.slice(0, 1).map((words) => ({
			line,
			words: truncate(words.replaceAll(objectReplacement, '…')),
			isOnPage,
		}));
	});
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

function remedyOf({ words, isOnPage }: ForeignLine, lang: Lang): Remedy {
	const { name } = scripts[lang];
	const actualLang = langList.find((tag) => tag !== lang && scripts[tag].letters.test(words));
	if (actualLang === undefined)
		return {
			message: `No language of this site uses such letters; this page is in ${name}.`,
			fix: 'Delete the word and type it again with the keyboard of this language.',
		};
	return {
		message: `This is not ${name}.`,
		fix: !isOnPage
			? `Say it in ${name}.`
			: `Say it in ${name}. If the reader is to show or say just these words to somebody, write <Phrase lang="${actualLang}">${words.length > 30 ? '…' : words}</Phrase>.`,
	};
}
