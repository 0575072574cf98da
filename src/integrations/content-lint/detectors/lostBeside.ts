import { locales, sourceLocale, type Lang } from '../../../config/locales.ts';
import { forbids } from './advice.ts';
import { without } from './adviceWords.ts';
import { canonical } from './canonical.ts';
import { wordsOf } from './languages.ts';
import { patternOf } from './phrases.ts';
import { headingsOf } from '../readers/content/headings.ts';
import type { Page } from '../readers/content/page.ts';
import { blocksOf } from '../readers/content/printed.ts';
import { proseOf } from '../readers/content/prose.ts';
import type { Finding } from '../problem.ts';
import { openingOf } from '../readers/content/openingOf.ts';

/** A sentence about a secret, money, an app or somebody who asks. */
interface Sentence {
	page: Page;
	line: number;
	text: string;
	/** Whether it forbids something, or at least limits or denies it. */
	forbids: boolean;
	limits: boolean;
}

const patterns = new Map<Lang, Record<'guarded' | 'forbidding' | 'limiting', RegExp>>(
	[...wordsOf].map(([lang, { advice }]) => [
		lang,
		{
			guarded: patternOf([...advice.secret, ...advice.guarded]),
			forbidding: patternOf(advice.forbidding),
			limiting: patternOf([...advice.forbidding, ...advice.negation, ...advice.limiting, ...advice.hide]),
		},
	]),
);

/**
 * Finds lines of a translation that forbid nothing any more, where the same line of the other translation does and the
 * section of the source still warns. Translations have the same lines in most sections.
 */
export function lostBeside(pages: readonly Page[]): Finding[] {
	return [...Map.groupBy(pages, ({ slug }) => slug).values()].flatMap((versions) => {
		const source = versions.find(({ locale }) => locale === sourceLocale);
		const [one, other] = versions.filter((page) => page !== source);
		if (!source || !one || !other) return [];
		return ['', ...headingsOf(one.body).map(({ id }) => id ?? '')].flatMap((section) => {
			const [here, there] = [one, other].map((page) => linesOf(page, section));
			if (!here || !there || here.length !== there.length) return [];
			const isWarned = linesOf(source, section)
				.flat()
				.some(({ limits }) => limits);
			if (!isWarned) return [];
			return here.flatMap((sentences, index) => {
				const beside = there[index] ?? [];
				return lostIn(sentences, beside) ?? lostIn(beside, sentences) ?? [];
			});
		});
	});
}

function lostIn(own: readonly Sentence[], beside: readonly Sentence[]): Finding | undefined {
	const model = beside.find((sentence) => sentence.forbids);
	const [lost] = own;
	if (!model || !lost || own.some(({ limits }) => limits)) return undefined;
	const { label } = locales[model.page.locale];
	return {
		file: lost.page.file,
		line: lost.line,
		excerpt: lost.text,
		message: `The ${label} page (${model.page.file}) forbids something here, and this one does not. It says on line ${model.line}: “${model.text}”`,
		fix: 'Say in the same sentence what not to do: never, nobody, do not.',
	};
}

/** The sentences of each line of a section that are about what a reader has to guard. */
function linesOf(page: Page, section: string): Sentence[][] {
	const words = patterns.get(page.lang);
	const lines = page.body.split('\n');
	return blocksOf(page, section).map(({ line }) => {
		const isForbidden = forbids.test(openingOf(lines, line).toLowerCase());
		return [...proseOf(lines[line - 1] ?? '').text.matchAll(/[^.!?。！？۔؟]+/gu)].flatMap(([text]) => {
			const said = without(without(canonical(text).text, 'honest'), 'emptyNegation');
			if (!words?.guarded.test(said)) return [];
			const isForbidding = isForbidden || words.forbidding.test(said);
			return {
				page,
				line,
				text: text.trim(),
				forbids: isForbidding,
				limits: isForbidding || words.limiting.test(said),
			};
		});
	});
}
