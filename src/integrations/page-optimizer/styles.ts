import { transform } from 'lightningcss';
import postcss, { type Root } from 'postcss';
import type { Element } from '../../lib/html.ts';
import { Matcher } from './matcher.ts';
import { dropBackdrops, dropFallbacks, dropUnused, inlineConstants } from './properties.ts';
import { dropOverridden, removeUpwards, unwrapRepeated } from './rules.ts';
import { dropScopes, stepsByClass } from './scopes.ts';
import type { ScriptWords } from './scriptIdentifiers.ts';
import { selectorsOf, writeSteps, type Step } from './selectors.ts';

/** The same question is asked for every page of a kind: a site of thousands of pages has no more than some sixty kinds. */
const answers = new Map<string, string>();

/** On a page without `.not-content`, Starlight's exception for it is true of every element and weighs nothing in the cascade. */
const exception = ':where(.not-content *)';

/** The styles of one page: its rules, and which classes they ask for. */
export interface PageStyles {
	css: string;
	asked: Map<string, Step[]>;
}

/** Leaves the selectors that may meet something on the page. */
function dropUnmet(root: Root, matcher: Matcher): void {
	root.walkRules((rule) => {
		if (rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name.endsWith('keyframes')) return;
		const all = selectorsOf(rule.selector);
		const met = all.filter(matcher.meets);
		if (met.length === 0) removeUpwards(rule);
		else if (met.length < all.length) rule.selector = met.map(writeSteps).join(',');
	});
}

/** Leaves the animations that a rule names. */
function dropKeyframes(root: Root): void {
	const spoken = new Set<string>();
	root.walkDecls(/^animation/, ({ value }) => value.split(/[\s,]+/).forEach((name) => spoken.add(name)));
	root.walkAtRules(/keyframes$/, (rule) => {
		if (!spoken.has(rule.params)) removeUpwards(rule);
	});
}

/**
 * The rules of `css` that a page can use, minified, with long values where they are used and nothing said twice.
 * @param css the whole style of the page
 * @param elements everything in the page, the root first
 * @param scripts what the page's scripts speak of
 * @param kept custom properties that something outside the page's styles uses
 * @throws Error when there is no element, and postcss's or lightningcss's own for styles that cannot be read
 */
export function usedStyles(
	css: string,
	elements: Element[],
	scripts: ScriptWords,
	kept: ReadonlySet<string>,
): PageStyles & { matcher: Matcher } {
	const [html] = elements;
	if (!html) throw new Error('A page without a root element has no styles.');
	const matcher = new Matcher(html, scripts);
	const root = postcss.parse(css);
	root.walkComments((comment) => void comment.remove());
	dropUnmet(root, matcher);
	dropExceptions(root, matcher);
	dropScopes(root, elements, matcher, scripts);
	const key = `${[...kept].join()}\n${root.toString()}`;
	const answer = answers.get(key) ?? tidy(root, kept);
	answers.set(key, answer);
	return { css: answer, asked: stepsByClass(postcss.parse(answer)), matcher };
}

/** Takes the exception out of the selectors that it does not narrow on this page. */
function dropExceptions(root: Root, matcher: Matcher): void {
	const [inside] = selectorsOf('.not-content *');
	if (inside && matcher.meets(inside)) return;
	root.walkRules((rule) => {
		rule.selector = rule.selector
			.replaceAll(`:not(${exception})`, '')
			.replaceAll(`,${exception}`, '')
			.replaceAll(`, ${exception}`, '');
	});
}

function tidy(root: Root, kept: ReadonlySet<string>): string {
	unwrapRepeated(root);
	dropBackdrops(root);
	dropOverridden(root);
	dropFallbacks(root);
	dropUnused(root, kept);
	inlineConstants(root, kept);
	dropKeyframes(root);
	return transform({ filename: 'page.css', code: Buffer.from(root.toString()), minify: true }).code.toString();
}
