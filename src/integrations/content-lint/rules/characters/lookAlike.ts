import { digitOf } from '../../detectors/canonical.ts';
import { hiddenNumbers } from '../../detectors/dialled.ts';
import type { Lang } from '../../../../config/locales.ts';
import type { Found } from '../../detectors/findings.ts';
import { languageText } from '../../readers/languageText.ts';
import { truncate, type Rule } from '../../rule.ts';

/** Chinese marks of full width; every other full-width sign has a plain one that the site understands. */
const chineseMarks = '，：；！？（）～';
/** Of `1．` at the start of a line: yields to: markdown/list-marks. */
const fullWidth = `(?![${chineseMarks}]|(?<=^\\s*\\d{1,2})．)[\\uFF01-\\uFF5E\\uFFE0-\\uFFE6]`;
/** Letters of fonts (𝟎𝟑, 𝐉𝐚𝐳𝐳), Latin letters glued together by a PDF (ﬁ). */
const lookalikes = '[\\u{1D400}-\\u{1D7FF}\\uFB00-\\uFB06]';
/** Figures of other scripts. Of those of an Arabic keyboard on an Urdu page: yields to: language/digits. */
const digits = (lang: Lang): string => `(?![0-9${languageText[lang].script === 'Arabic' ? '٠-٩۰-۹' : ''}])\\p{Nd}`;

/** A component between full-width signs as a whole, else a run of signs. */
const form = (lang: Lang): RegExp =>
	new RegExp(`[＜<][^＜＞<>\\n]*＞|＜[^＜＞<>\\n]*>|(?:${fullWidth}|${lookalikes}|${digits(lang)})+`, 'gu');
/** Arabic letters in the shape they have at one place in a word, as PDFs hold them, and the stroke that stretches a word. */
const shapes = /[\p{L}\p{M}]*[\uFB50-\uFDFF\uFE70-\uFEFC\u0640][\p{L}\p{M}\u0640]*/gu;

/**
 * Signs that look like others and are none: `０３００` is no number to the other checks, `＜Fact /＞` no component to the
 * site, and a word of Arabic shapes is found by no search.
 */
export const lookAlike: Rule = {
	id: 'characters/look-alike',
	reads: 'pages',
	refuses: 'A sign that looks like one of the keyboard and is none.',
	check: ({ pages }) =>
		pages.flatMap(({ file, lang, source }) => {
			const anyForm = form(lang);
			return source.split('\n').flatMap((text, index) => {
				const place = { file, line: index + 1 };
				const numbers = telephones(text);
				const found = [...text.matchAll(anyForm)].flatMap(({ index: from, 0: word }) =>
					numbers.some((number) => from < number.to && number.from < from + word.length) ? [] : word,
				);
				const forms = {
					...place,
					excerpt: truncate(found.join(' … ')),
					message:
						'These signs are not the ones of an ordinary keyboard: they are of full width, or from another font or script.',
					fix: `Write ${found.map(plain).join(' … ')} with the keyboard set to English.`,
				};
				return [
					...(found.length > 0 ? [forms] : []),
					...[...text.matchAll(shapes)].map(([word]) => ({
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

/** From so many digits on it is a telephone number, and whose it is matters more than how it is typed. */
const MIN_TELEPHONE = 7;

/** Where telephone numbers stand in such signs; yields to: strangers/number. */
const telephones = (line: string): Found[] =>
	hiddenNumbers(line).filter(({ from, to }) => plain(line.slice(from, to)).replace(/\D/g, '').length >= MIN_TELEPHONE);

/** The same with the signs of a keyboard; NFKC (Unicode) knows all but the figures of other scripts. */
const plain = (text: string): string => text.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, digitOf);
