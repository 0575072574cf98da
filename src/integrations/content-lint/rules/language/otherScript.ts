import { langList, type Lang } from '../../../../config/locales.ts';
import { foreignLinesIn, type ForeignLine } from '../../detectors/foreignLines.ts';
import { scripts } from '../../detectors/scripts.ts';
import { isProse, passages } from '../../readers/content/passages.ts';
import type { Remedy, Rule } from '../../rule.ts';

/** From this many foreign lines on, one finding reports the whole page. */
const WHOLE_PAGE = 4;

/** Words of another language belong into <Phrase>: it gives a screen reader their language. */
export const otherScript: Rule = {
	id: 'language/other-script',
	mayBeWrong: true,
	reads: 'all texts',
	refuses: 'A sentence that is not in the language of the page.',
	check(content) {
		const lines = new Map(content.pages.map(({ file, source }) => [file, source.split('\n')]));
		// Quoted passages have their own language, and other languages in them are intended.
		const read = passages(content).filter((passage) => isProse(passage) && passage.role !== 'quoted');
		const byFile = Map.groupBy(read, ({ file, lang }) => `${lang} ${file}`);
		return [...byFile.values()].flatMap((texts) => {
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
	},
};

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
