import { componentsByName, componentNamesWhere } from '../../../../components/registry/components.ts';
import { blank } from '../../readers/content/lines.ts';
import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import type { Rule } from '../../rule.ts';

const names = componentNamesWhere(({ shows }) => shows !== undefined && 'id' in shows);

/** `<Fact id="…" />` without its `<`, or only its end. */
const brokenTag =
	/(?<start>[<＜]\/?)?\b(?:(?<typed>[A-Za-z]+)\s+)?id\s*=\s*["“”](?<id>[^"“”\n]*)["“”]?\s*(?<end>\/?[>＞])?|\/>/g;

/** Complete tags, which may cover several lines, import lines and text between backticks. */
const whole = /<\/?[A-Za-z][^<>]*>|^(?:import|export)\s.*$|(`+)[^`\n]+\1/gm;

/** A component without its `<` is shown as text. */
export const componentPiece: Rule = {
	id: 'markdown/component-piece',
	reads: 'page text',
	refuses: 'The rest of a component that lost a character.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const text = page.body.replace(whole, blank);
			return findMatches(markdownOf(page, text), brokenTag, ({ groups = {}, index }) => {
				const { start, typed = '', id = '…', end } = groups;
				const name = names.find((known) => known.toLowerCase() === typed.toLowerCase());
				const line = text.slice(index).split('\n', 1)[0] ?? '';
				// With its `<` it is no piece, but a component without its end; in full-width brackets it is whole.
				if (start !== undefined || end === '＞' || (end === '>' && line.includes(`</${typed}`))) return undefined;
				return {
					message: 'This is a piece of a component; the reader would see it as it stands here.',
					fix:
						name === undefined
							? `Write the whole component, as <Fact id="${id}" />, or delete what is left of it.`
							: `Write <${name} id="${id}"${componentsByName.get(name)?.holds ? `>words</${name}>` : ' />'}`,
				};
			});
		}),
};
