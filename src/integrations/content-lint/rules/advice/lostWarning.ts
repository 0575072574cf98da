import { locales } from '../../../../config/locales.ts';
import { remember } from '../../../../lib/remember.ts';
import { forbids } from '../../detectors/advice.ts';
import { holds, without } from '../../detectors/adviceWords.ts';
import { canonical } from '../../detectors/canonical.ts';
import { wordsOf } from '../../detectors/languages.ts';
import { patternOf } from '../../detectors/phrases.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { proseOf } from '../../readers/content/prose.ts';
import type { Finding, Place } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { lostBeside } from '../../detectors/lostBeside.ts';
import { openingOf } from '../../readers/content/openingOf.ts';

/** A sentence in which a secret is given, told, shown or typed. */
interface Sentence {
	page: Page;
	text: string;
	line: number;
	section: string;
	/** Whether it says not to do it. */
	isWarning: boolean;
	/** Whether it tells of a fraud, which warns in its own way. */
	tellsOfFraud: boolean;
}

/** A warning about a secret that two languages have in a section, and that has lost its not in the third. */
export const lostWarning: Rule = {
	id: 'advice/lost-warning',
	reads: 'page text',
	refuses: 'A warning about a secret that has lost its “not” in one language.',
	check({ pages }) {
		const all = pages.flatMap(sentencesOf);
		const places = Map.groupBy(all, ({ page, section }) => `${page.slug}#${section}`);
		const told = [...places.values()].flatMap((sentences) => {
			const versions = [...Map.groupBy(sentences, ({ page }) => page).values()];
			return versions.flatMap((own) => {
				const others = versions.filter((version) => version !== own);
				// Where the others do not warn equally often, the languages say it in their own ways.
				const counts = new Set(others.map((version) => warningsIn(version).length));
				const isOneLess = counts.size === 1 && counts.has(warningsIn(own).length + 1);
				const lost = own.find(({ isWarning, tellsOfFraud }) => !isWarning && !tellsOfFraud);
				const model = others.flatMap(warningsIn)[0];
				if (others.length < 2 || !lost || !model || !isOneLess) return [];
				return tell({ ...lost, file: lost.page.file }, model);
			});
		});
		return [...told, ...lostBeside(pages).filter(({ file }) => !told.some((one) => one.file === file))];
	},
};

/** What the message says of a sentence, beside one that still warns. */
function tell(lost: Place & { text: string }, model: { page: Page; text: string; line: number }): Finding {
	const { label } = locales[model.page.locale];
	return {
		...lost,
		excerpt: lost.text,
		message: `The other languages warn of this here, and this one does not. The ${label} page (${model.page.file}) says on line ${model.line}: “${model.text}”`,
		fix: 'Say in the same sentence what not to do: never, nobody, do not.',
	};
}

const warningsIn = (sentences: readonly Sentence[]): Sentence[] => sentences.filter(({ isWarning }) => isWarning);

const patterns = new Map(
	[...wordsOf].map(([lang, { advice }]) => [
		lang,
		{
			secret: patternOf(advice.secret),
			handing: patternOf([...advice.hand, ...advice.enter, ...advice.learn]),
			hiding: patternOf(advice.hide),
			negation: patternOf(advice.negation),
			about: patternOf([...advice.secret, ...advice.hand, ...advice.enter, ...advice.learn]),
		},
	]),
);

const sentencesOf = (page: Page): Sentence[] => knownSentences(page).map((sentence) => ({ page, ...sentence }));

/** The tests of the lint read the same pages hundreds of times. */
const knownSentences = remember(read, ({ lang, body }: Page) => `${lang}\0${body}`);

function read({ lang, body }: Page): Omit<Sentence, 'page'>[] {
	const words = patterns.get(lang);
	if (!words) return [];
	const { text, lineAt } = proseOf(body);
	const lines = body.split('\n');
	const headings = headingsOf(body);
	return [...text.matchAll(/[^.!?。！？۔؟\n]+/gu)].flatMap(({ 0: sentence, index }) => {
		const said = without(canonical(sentence).text, 'honest');
		const isHidden = words.hiding.test(said);
		if (!words.secret.test(said) || !(isHidden || words.handing.test(said))) return [];
		const line = lineAt(index + sentence.search(/\S/));
		const isForbidden = forbids.test(openingOf(lines, line).toLowerCase());
		const section = headings.findLast((heading) => heading.line <= line)?.id ?? '';
		// “None of them can make one; they want your codes” forbids nothing: the not belongs to another statement.
		const isDenied = without(said, 'emptyNegation')
			.split(/[;；؛]/)
			.some((statement) => words.negation.test(statement) && words.about.test(statement));
		return {
			text: sentence.trim(),
			line,
			section,
			isWarning: isForbidden || isHidden || isDenied,
			tellsOfFraud: holds(said, 'warning'),
		};
	});
}
