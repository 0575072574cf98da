import { changedPages } from '../../comparing/changedPages.ts';
import { addressOf, withoutImages, type Page } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';
import { linkFault } from './link.ts';

interface Link {
	words: string;
	target: string;
	line: number;
}

/** The words of a link say where it leads: to a section instead of its page, or to the page, but not to another one. */
export const retargeted: Rule = {
	id: 'structure/retargeted',
	mayBeWrong: true,
	comparesWithBefore: true,
	reads: 'page text, front matter',
	refuses: 'A link that leads to another page or section than before with the same words.',
	check: (content) =>
		changedPages(content).flatMap(({ old, page }) => {
			const [oldLinks, links] = [linksOf(old), linksOf(page)];
			return links.flatMap(({ words, target, line }) => {
				const same = (list: readonly Link[]): Link[] => list.filter((other) => other.words === words);
				const isKept = (was: Link): boolean =>
					same(links).some((now) => isWithin(now.target, was.target) || isWithin(was.target, now.target));
				const lost = same(oldLinks).find((was) => !isKept(was));
				const isOld = same(oldLinks).some((was) => was.target === target);
				if (!lost || isOld || linkFault(lost.target, page, content)) return [];
				return {
					file: page.file,
					line,
					excerpt: target,
					message: `The link “${words}” led to ${lost.target} before.`,
					fix: `Write ${lost.target}. Or say in its words where it leads now.`,
				};
			});
		}),
};

/** Whether a target is another, or a section of it. */
const isWithin = (target: string, other: string): boolean => target === other || target.startsWith(`${other}#`);

const link = /\[([^[\]]*)\]\(((?:\/|#)[^()\s]*)\)/g;

function linksOf(page: Page): Link[] {
	const {
		body,
		frontMatter: { value, lineOf },
	} = page;
	return [
		...[...withoutImages(body).matchAll(link)].map(({ 1: words = '', 2: target = '', index }) => ({
			words,
			target: target.startsWith('#') ? addressOf(page) + target : target,
			line: lineAt(body, index),
		})),
		...['prev', 'next'].flatMap((field) => {
			const [words, target] = [textAt(value, [field, 'label']), textAt(value, [field, 'link'])];
			return target === '' ? [] : { words, target, line: lineOf([field, 'link']) };
		}),
	];
}
