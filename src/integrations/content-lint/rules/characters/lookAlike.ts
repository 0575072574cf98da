import { digitOf } from '../../detectors/canonical.ts';
import type { Lang } from '../../../../config/locales.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import { truncate, type Rule } from '../../rule.ts';

/** Chinese uses these full-width marks; all other full-width characters have an ordinary form. */
const chineseMarks = '，：；！？（）～';
const fullWidth = `(?![${chineseMarks}])[\\uFF01-\\uFF5E\\uFFE0-\\uFFE6]`;
/**
 * Letters that the search folds to others (NFKC): mathematical ones (𝐉𝐚𝐳𝐳), ligatures (ﬁ) and radicals (⼿) of a PDF, old
 * forms of Chinese characters; and the radicals that Unicode folds to nothing (⻓).
 */
const lookalikes =
	'(?![\\p{Lu}\\p{Lm}ß]|\\p{Script=Arabic})(?=\\p{L})\\p{Changes_When_NFKC_Casefolded}|[\\u2E80-\\u2FDF\\u{1D400}-\\u{1D7FF}]';
/** Digits of other scripts. Without Arabic digits on an Urdu page, which language/digits finds. */
const digits = (lang: Lang): string => `(?![0-9${languagePatterns[lang].script === 'Arabic' ? '٠-٩۰-۹' : ''}])\\p{Nd}`;

/** A whole component between full-width brackets, or a run of unusual characters. */
const unusualRun = (lang: Lang): RegExp =>
	new RegExp(`[＜<][^＜＞<>\\n]*＞|＜[^＜＞<>\\n]*>|(?:${fullWidth}|${lookalikes}|${digits(lang)})+`, 'gu');
/** Words with Arabic presentation forms, which PDFs contain, or with the stroke that stretches a word (U+0640). */
const arabicForms = /[\p{L}\p{M}]*[\uFB50-\uFDFF\uFE70-\uFEFC\u0640][\p{L}\p{M}\u0640]*/gu;

/**
 * Other rules do not see `０３００` as a number, MDX does not see `＜Fact /＞` as a component, and the search does not find
 * a word with presentation forms.
 */
export const lookAlike: Rule = {
	id: 'characters/look-alike',
	reads: 'pages',
	refuses: 'A character that looks like one on the keyboard but is another.',
	check: ({ pages }) =>
		pages.flatMap(({ file, lang, source }) => {
			const unusual = unusualRun(lang);
			return source.split('\n').flatMap((text, index) => {
				const place = { file, line: index + 1 };
				const found = text.match(unusual) ?? [];
				const unusualFinding = {
					...place,
					excerpt: truncate(found.join(' … ')),
					message:
						'These signs are not the ones of an ordinary keyboard: they are of full width, from another font or script, or were copied from a PDF.',
					fix: `Delete them and type ${found.map(toPlain).join(' … ')} with a keyboard, Latin letters with it set to English.`,
				};
				return [
					...(found.length > 0 ? [unusualFinding] : []),
					...[...text.matchAll(arabicForms)].map(([word]) => ({
						...place,
						excerpt: truncate(word),
						message:
							'This word holds letters as a PDF stores them, or a stroke that stretches it; a reader who searches for it will not find it.',
						fix: `Delete it and type it: ${word.normalize('NFKC').replaceAll('\u0640', '')}`,
					})),
				];
			});
		}),
};

/** Converts to ordinary characters. NFKC does that for all but the digits of other scripts. */
const toPlain = (text: string): string => text.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, digitOf);
