import { scripts } from '../../detectors/scripts.ts';
import { passages } from '../../readers/content/passages.ts';
import { truncate, type Rule } from '../../rule.ts';

/** Readers type only Latin letters and those of their own language. */
export const searchScript: Rule = {
	id: 'language/search-script',
	mayBeWrong: true,
	reads: 'aliases, questions',
	refuses: 'Search words and questions in the file of another language.',
	check: (content) =>
		passages(content).flatMap(({ file, lang, role, prose }) => {
			const words = role === 'alias' ? scripts[lang].foreign.exec(prose.text)?.[0] : undefined;
			if (words === undefined) return [];
			return {
				file,
				line: prose.lineAt(0),
				excerpt: truncate(words, 40),
				message: `Readers of ${scripts[lang].name} do not type this.`,
				fix: 'Write it into the file of its own language, beside this one.',
			};
		}),
};
