import { componentOf, componentsThat } from '../../../../components/registry.ts';
import { linesOf } from '../../readers/content/lines.ts';
import { truncate, type Rule } from '../../rule.ts';

/** The components an editor writes, by their id. */
const names = componentsThat(({ shows }) => shows !== undefined && 'id' in shows);

/** What is left of `<Fact id="…" />` without its first sign, or of its end. */
const brokenTag =
	/(?<start>[<＜]\/?)?\b(?:(?<typed>[A-Za-z]+)\s+)?id\s*=\s*["“”](?<id>[^"“”\n]*)["“”]?\s*(?<end>\/?[>＞])?|\/>/g;

/** The text of a page without its whole tags, which may stand over several lines; lines and places stay. */
const withoutTags = (body: string): string => body.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));

/** A component that lost its `<`: what is left of it would be printed. Of one that lost its `>`: yields to: markdown/code. */
export const componentPiece: Rule = {
	id: 'markdown/component-piece',
	reads: 'page text',
	refuses: 'What is left of a component that lost a sign.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			linesOf({ body: withoutTags(page.body) }).flatMap(({ text, line }) =>
				[...text.matchAll(brokenTag)].flatMap((match) => {
					const { start, typed = '', id = '…', end } = match.groups ?? {};
					const name = names.find((known) => known.toLowerCase() === typed.toLowerCase());
					// Between full-width signs, or the words of a component that closes; yields to: markdown/code.
					if (start !== undefined || end === '＞' || (end === '>' && text.includes(`</${typed}`))) return [];
					return {
						file: page.file,
						line,
						excerpt: truncate(match[0]),
						message: 'This is a piece of a component; the reader would see it as it stands here.',
						fix:
							name === undefined
								? `Write the whole component, as <Fact id="${id}" />, or delete what is left of it.`
								: `Write <${name} id="${id}"${componentOf.get(name)?.holds ? `>words</${name}>` : ' />'}`,
					};
				}),
			),
		),
};
