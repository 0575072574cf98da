import { locales, sourceLocale } from '../../../../config/locales.ts';
import { remember } from '../../../../lib/remember.ts';
import { forbids } from '../../detectors/advice.ts';
import { holds, without } from '../../detectors/adviceWords.ts';
import { canonical } from '../../detectors/canonical.ts';
import { sentencesIn } from '../../detectors/clauses.ts';
import { wordsByLang } from '../../detectors/languages.ts';
import { patternOf } from '../../detectors/phrases.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { openingOf } from '../../readers/content/openingOf.ts';
import type { Page } from '../../readers/content/page.ts';
import { blocksOf } from '../../readers/content/printed.ts';
import { proseOf } from '../../readers/content/prose.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A sentence about a secret, money, an app or somebody who asks. */
interface Sentence {
	page: Page;
	text: string;
	line: number;
	section: string;
	/** Whether it forbids something, or at least limits or denies it. */
	forbids: boolean;
	limits: boolean;
	/** Of a sentence in which a secret is given, told, shown or typed: whether it says not to do it, or tells of a fraud. */
	secret: { isWarning: boolean; tellsOfFraud: boolean } | undefined;
}

/** A warning that the other languages have, and that has lost its not in one: in a section, or in the same line of it. */
export const lostWarning: Rule = {
	id: 'advice/lost-warning',
	reads: 'page text',
	refuses: 'A warning about a secret that has lost its “not” in one language.',
	check({ pages }) {
		const bySlug = [...Map.groupBy(pages, ({ slug }) => slug).values()];
		const inSections = bySlug.flatMap(lostInSections);
		const inLines = bySlug.flatMap(lostInLines);
		return [...inSections, ...inLines.filter(({ file }) => !inSections.some((one) => one.file === file))];
	},
};

/** Sentences about a secret that warn no more, where all other languages warn once more in the same section. */
function lostInSections(versions: readonly Page[]): Finding[] {
	const secrets = versions.flatMap(sentencesOf).filter(({ secret }) => secret);
	return [...Map.groupBy(secrets, ({ section }) => section).values()].flatMap((sentences) => {
		const byPage = [...Map.groupBy(sentences, ({ page }) => page).values()];
		return byPage.flatMap((own) => {
			const others = byPage.filter((version) => version !== own);
			// Where the others do not warn equally often, the languages say it in their own ways.
			const counts = new Set(others.map((version) => warningsIn(version).length));
			const isOneLess = counts.size === 1 && counts.has(warningsIn(own).length + 1);
			const lost = own.find(({ secret }) => !secret?.isWarning && !secret?.tellsOfFraud);
			const model = others.flatMap(warningsIn)[0];
			if (others.length < 2 || !lost || !model || !isOneLess) return [];
			const { label } = locales[model.page.locale];
			return findingOf(
				lost,
				`The other languages warn of this here, and this one does not. The ${label} page (${model.page.file}) says on line ${model.line}: “${model.text}”`,
			);
		});
	});
}

const warningsIn = (sentences: readonly Sentence[]): Sentence[] => sentences.filter(({ secret }) => secret?.isWarning);

/**
 * Lines of a translation that forbid nothing any more, where the same line of the other translation does and the section
 * of the source still warns. Translations have the same lines in most sections.
 */
function lostInLines(versions: readonly Page[]): Finding[] {
	const source = versions.find(({ locale }) => locale === sourceLocale);
	const [one, other] = versions.filter((page) => page !== source);
	if (!source || !one || !other) return [];
	const warned = new Set(sentencesOf(source).flatMap(({ section, limits }) => (limits ? section : [])));
	return ['', ...headingsOf(one.body).map(({ id }) => id ?? '')].flatMap((section) => {
		const [here, there] = [byLine(one, section), byLine(other, section)];
		if (!warned.has(section) || here.length !== there.length) return [];
		return here.flatMap((sentences, index) => {
			const beside = there[index] ?? [];
			return lostIn(sentences, beside) ?? lostIn(beside, sentences) ?? [];
		});
	});
}

function byLine(page: Page, section: string): Sentence[][] {
	const sentences = sentencesOf(page);
	return blocksOf(page, section).map((block) => sentences.filter(({ line }) => line === block.line));
}

function lostIn(own: readonly Sentence[], beside: readonly Sentence[]): Finding | undefined {
	const model = beside.find((sentence) => sentence.forbids);
	const [lost] = own;
	if (!model || !lost || own.some(({ limits }) => limits)) return undefined;
	const { label } = locales[model.page.locale];
	return findingOf(
		lost,
		`The ${label} page (${model.page.file}) forbids something here, and this one does not. It says on line ${model.line}: “${model.text}”`,
	);
}

const findingOf = ({ page: { file }, line, text }: Sentence, message: string): Finding => ({
	file,
	line,
	excerpt: text,
	message,
	fix: 'Say in the same sentence what not to do: never, nobody, do not.',
});

const patterns = new Map(
	[...wordsByLang].map(([lang, { advice }]) => [
		lang,
		{
			guarded: patternOf([...advice.secret, ...advice.guarded]),
			forbidding: patternOf(advice.forbidding),
			limiting: patternOf([...advice.forbidding, ...advice.negation, ...advice.limiting, ...advice.hide]),
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
	return sentencesIn(text).flatMap(({ text: sentence, from }) => {
		const said = without(canonical(sentence).text, 'honest');
		const claimed = without(said, 'emptyNegation');
		if (!words.guarded.test(said)) return [];
		const line = lineAt(from + sentence.search(/\S/));
		const isForbidden = forbids.test(openingOf(lines, line).toLowerCase());
		const isForbidding = isForbidden || words.forbidding.test(claimed);
		const isHidden = words.hiding.test(said);
		// “None of them can make one; they want your codes” forbids nothing: the not belongs to another statement.
		const isDenied = claimed
			.split(/[;；؛]/)
			.some((statement) => words.negation.test(statement) && words.about.test(statement));
		const isOfSecret = words.secret.test(said) && (isHidden || words.handing.test(said));
		return {
			text: sentence.trim(),
			line,
			section: headings.findLast((heading) => heading.line <= line)?.id ?? '',
			forbids: isForbidding,
			limits: isForbidding || words.limiting.test(claimed),
			secret: isOfSecret
				? { isWarning: isForbidden || isHidden || isDenied, tellsOfFraud: holds(said, 'warning') }
				: undefined,
		};
	});
}
