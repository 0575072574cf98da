import { componentNamesWhere } from '../../../../components/registry/components.ts';
import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import { truncate, type Rule } from '../../rule.ts';

/** Components that show the words between their tags. All others drop these words. */
const withWords = componentNamesWhere(({ holds }) => holds === 'words');
/** Components that hold paragraphs; the components in them are checked one by one. */
const blockComponents = componentNamesWhere(({ holds }) => holds === 'paragraphs').join('|');
const links = componentNamesWhere(({ isLink }) => isLink === true);

/** A component that closes itself, or one with its words. */
const component = new RegExp(
	`<(?!(?:${blockComponents})\\b)([A-Z][A-Za-z]*)\\b([^<>]*?)(?:/>|>([^<>]*(?:<(?!/\\1)[^<>]*>[^<>]*)*)</\\1>)`,
	'g',
);
/** A link around a component that is also a link. */
const linkAroundLink = new RegExp(`\\[[^[\\]\\n]*<(${links.join('|')})\\b[^[\\]\\n]*\\]\\([^()\\s]*\\)`, 'g');
const linkInside = new RegExp(`\\]\\(|<(?:${links.join('|')})\\b`);

export const componentWords: Rule = {
	id: 'markdown/component-words',
	reads: 'page text',
	refuses: 'Words inside a component that does not show them, and a link inside a link.',
	check: ({ pages }) =>
		pages.flatMap((page) => [
			...findMatches(markdownOf(page), component, ([, name = '', attributes = '', words = '']) => {
				const tag = `${name}${attributes.trimEnd()}`;
				const isEmpty = words.trim() === '';
				if (!withWords.includes(name))
					return isEmpty
						? undefined
						: {
								message: `The words “${truncate(words, 30)}” would be lost: <${name}> shows its own.`,
								fix: `Write <${tag} /> and put the words before or after it, if they are needed.`,
							};
				if (isEmpty)
					return {
						message: `There are no words in this <${name}>, so the reader sees nothing.`,
						fix: `Write <${tag}>words</${name}>.`,
					};
				if (!links.includes(name) || !linkInside.test(words)) return undefined;
				return {
					message: `There is a link inside <${name}>, which is a link itself; only one of the two can be tapped.`,
					fix: 'Keep one of the two.',
				};
			}),
			...findMatches(markdownOf(page), linkAroundLink, ([, name = '']) => ({
				message: `There is a <${name}> inside a link, and it is a link itself; only one of the two can be tapped.`,
				fix: 'Keep one of the two: words without a component inside the link, or the component without the link.',
			})),
		]),
};
