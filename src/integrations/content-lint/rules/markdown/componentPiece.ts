import { componentsByName, componentNamesWhere } from '../../../../components/registry/components.ts';
import { linesOf } from '../../readers/content/lines.ts';
import { truncate, type Rule } from '../../rule.ts';

/** The components with an `id`. */
const names = componentNamesWhere(({ shows }) => shows !== undefined && 'id' in shows);

/** `<Fact id="…" />` without its `<`, or only its end. */
const brokenTag =
	/(?<start>[<＜]\/?)?\b(?:(?<typed>[A-Za-z]+)\s+)?id\s*=\s*["“”](?<id>[^"“”\n]*)["“”]?\s*(?<end>\/?[>＞])?|\/>/g;

/** Blanks complete tags, which may cover several lines; positions stay the same. */
const withoutTags = (body: string): string => body.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));

/** A component without its `<` is printed as text. Without its `>`: yields to: markdown/component-end. */
export const componentPiece: Rule = {
	id: 'markdown/component-piece',
	reads: 'page text',
	refuses: 'The rest of a component that lost a character.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			linesOf({ body: withoutTags(page.body) }).flatMap(({ text, line }) =>
				[...text.matchAll(brokenTag)].flatMap((match) => {
					const { start, typed = '', id = '…', end } = match.groups ?? {};
					const name = names.find((known) => known.toLowerCase() === typed.toLowerCase());
					// With its `<`; yields to: markdown/component-end. In full-width brackets; yields to: characters/look-alike.
					if (start !== undefined || end === '＞' || (end === '>' && text.includes(`</${typed}`))) return [];
					return {
						file: page.file,
						line,
						excerpt: truncate(match[0]),
						message: 'This is a piece of a component; the reader would see it as it stands here.',
						fix:
							name === undefined
								? `Write the whole component, as <Fact id="${id}" />, or delete what is left of it.`
								: `Write <${name} id="${id}"${componentsByName.get(name)?.holds ? `>words</${name}>` : ' />'}`,
					};
				}),
			),
		),
};
