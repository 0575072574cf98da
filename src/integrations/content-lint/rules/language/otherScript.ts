import { langList, languageOf, type Lang } from '../../../../config/locales.ts';
import { isProse, passages, type Passage } from '../../readers/content/passages.ts';
import { quotation } from '../../detectors/clauses.ts';
import { placeholder } from '../../../../lib/placeholders.ts';
import { languageText } from '../../readers/languageText.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

/** What a text of each language is written with, besides the Latin letters of names and labels. */
const scripts = Object.fromEntries(langList.map((lang) => [lang, lettersOf(lang)])) as Record<Lang, Letters>;

interface Letters {
	/** The name of the language in English. */
	name: string;
	own: RegExp;
	/** A run of letters of neither the Latin nor the language's own script. Letters all scripts share (ʼ, ー) count for nothing. */
	strange: RegExp;
}

function lettersOf(lang: Lang): Letters {
	const own = `\\p{Script=${languageText[lang].script}}`;
	const letter = `(?:(?![\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}${own}])\\p{L})`;
	return {
		name: languageOf(lang)?.englishName ?? lang,
		// The full stop of Urdu is an Arabic sign too, and stands behind what is not Urdu as well.
		own: new RegExp(`(?=\\p{L})${own}`, 'u'),
		strange: new RegExp(`${letter}(?:[^\\n\\p{Script=Latin}]*${letter})*`, 'u'),
	};
}

/** An ordinary word: names and labels (Galaxy, SIM, iPhone) have capitals, a sentence has several words without. */
const latinWord = /(?<![\p{L}\p{N}])[a-z]{2,}(?![\p{L}\p{N}])/gu;
const latinLetter = /\p{Script=Latin}/gu;
/** From how many Latin letters and ordinary words on a line is a sentence, and not a name with an "and"; a title says much in few. */
const sentence = { text: { letters: 18, words: 3 }, title: { letters: 12, words: 2 } };
/** Where a sentence ends in any of the languages: one in another may stand behind it in the same paragraph. */
const sentenceEnd = /(?<=[。！？؟۔])|(?<=[.!?])\s+/u;
/** From so many lines on, the page as a whole is reported, once. */
const WHOLE_PAGE = 4;

interface StrangeLine {
	line: number;
	words: string;
}

/** Every text is written in its own language; other words stand in <Phrase>, which also tells a screen reader how to say them. */
export const otherScript: Rule = {
	id: 'language/other-script',
	reads: 'pages',
	refuses: 'A sentence in a language that is not the one of the page.',
	check(content) {
		const lines = new Map(content.pages.map(({ file, source }) => [file, source.split('\n')]));
		// Words to say to somebody and labels of a screen are looked at where they are kept, in their own language.
		const read = passages(content).filter((passage) => isProse(passage) && passage.role !== 'quoted');
		const inSearch = passages(content)
			.filter(({ role }) => role === 'alias')
			.flatMap(strangeSearch);
		const byFile = Map.groupBy(read, ({ file, lang }) => `${lang} ${file}`);
		const inTexts = [...byFile.values()].flatMap((texts) => {
			const strange = texts.flatMap((passage) => strangeLinesIn(passage, lines.get(passage.file) ?? []));
			const [first] = strange;
			const [one] = texts;
			if (!first || !one) return [];
			const { file, lang } = one;
			const { name } = scripts[lang];
			if (strange.length < WHOLE_PAGE || !lines.has(file))
				return strange.map((found) => ({ file, line: found.line, excerpt: found.words, ...remedyOf(found, lang) }));
			return {
				file,
				line: first.line,
				excerpt: first.words,
				message: `This page is in ${name}, and ${strange.length} lines of it are not; this is the first.`,
				fix: `Was the text of another language pasted into this file? Put the ${name} text back; the pages of the other languages lie in the folders beside this one.`,
			};
		});
		return [...inTexts, ...inSearch];
	},
};

/** Readers type Latin letters in every language, and no other letters than these and their own: the build would learn nothing. */
function strangeSearch({ file, lang, prose }: Passage): Finding[] {
	const words = scripts[lang].strange.exec(prose.text)?.[0];
	if (words === undefined) return [];
	const { name } = scripts[lang];
	const excerpt = truncate(words, 40);
	const fix = 'Write it into the file of its own language, beside this one.';
	return [{ file, line: prose.lineAt(0), excerpt, message: `Readers of ${name} do not type this.`, fix }];
}

function strangeLinesIn({ lang, role, prose }: Passage, source: string[]): StrangeLine[] {
	let index = 0;
	return prose.text.split('\n').flatMap((text) => {
		const line = prose.lineAt(index);
		index += text.length + 1;
		const written = role === 'body' ? (source[line - 1] ?? '') : '';
		const strange = scripts[lang].strange.exec(text)?.[0];
		if (strange !== undefined) return { line, words: truncate(strange.replaceAll(placeholder, '…'), 40) };
		// A line that begins with > is words to show or to say to somebody.
		if (languageText[lang].script === 'Latin' || /^\s*>/.test(written)) return [];
		const least = role !== 'body' || written.startsWith('#') ? sentence.title : sentence.text;
		const isOwn = scripts[lang].own.test(text);
		const strangers = (isOwn ? text.replace(quotation, ' ').split(sentenceEnd) : [text]).filter((one) => {
			// Labels of a screen and sentences to say to somebody stand between quotes in their own language.
			const own = one.replace(quotation, ' ');
			if (scripts[lang].own.test(own)) return false;
			return countOf(latinLetter, own) >= least.letters && countOf(latinWord, own) >= least.words;
		});
		return strangers.slice(0, 1).map((one) => ({ line, words: truncate(one.replaceAll(placeholder, '…')) }));
	});
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

function remedyOf({ words }: StrangeLine, lang: Lang): Remedy {
	const { name } = scripts[lang];
	const other = langList.find((tag) => tag !== lang && scripts[tag].own.test(words));
	if (other === undefined)
		return {
			message: `Letters like these stand in no language of this site; this page is in ${name}.`,
			fix: 'Delete the word and type it again with the keyboard of this language.',
		};
	return {
		message: `This is not ${name}.`,
		fix: `Say it in ${name}. If the reader is to show or say just these words to somebody, write <Phrase lang="${other}">${words.length > 30 ? '…' : words}</Phrase>.`,
	};
}
