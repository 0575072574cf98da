import postcss, { type AtRule, type Root } from 'postcss';
import { fullFunction, styleTargets } from '../../config/browsers.ts';
import type { Element } from '../../lib/html.ts';
import { memoize } from '../../lib/memoize.ts';
import { minifyStyles } from '../../lib/minifyStyles.ts';
import { Matcher } from './matcher.ts';
import { dropBackdrops, dropUnused } from './properties.ts';
import { refuseStyles } from './refusals.ts';
import { dropOverridden, removeUpwards } from './overriddenRules.ts';
import type { ScriptReferences } from './scriptReferences.ts';
import { selectorsOf, writeSteps } from './selectors.ts';

function dropUnmatched(root: Root, matcher: Matcher): void {
	root.walkRules((rule) => {
		if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes')) return;
		const all = selectorsOf(rule.selector);
		const matched = all.filter(matcher.matches);
		if (matched.length === 0) removeUpwards(rule);
		else if (matched.length < all.length) rule.selector = matched.map(writeSteps).join(',');
	});
}

/**
 * Reduces styles to the rules that a page can use and that are not always overridden, and minifies them.
 * @param css all styles of the page
 * @param html the root element
 * @param scripts what the page's scripts refer to
 * @param kept custom properties used outside the page's styles
 * @throws Error for unsupported styles (see refusals.ts), and parse errors of PostCSS or Lightning CSS
 */
export function usedStyles(css: string, html: Element, scripts: ScriptReferences, kept: ReadonlySet<string>): string {
	const root = postcss.parse(css);
	refuseStyles(root);
	root.walkComments((comment) => void comment.remove());
	dropUnmatched(root, new Matcher(html, scripts));
	return reduced({ root, kept });
}

/** Pages of the same kind have the same styles, and even a site of thousands of pages has only some sixty kinds. */
const reduced = memoize(reduce, ({ root, kept }) => `${[...kept].join()}\n${root.toString()}`);

function reduce({ root, kept }: { root: Root; kept: ReadonlySet<string> }): string {
	dropBackdrops(root);
	dropOverridden(root);
	dropUnused(root, kept);
	return minifyStyles(root.toString(), styleTargets(fullFunction));
}
