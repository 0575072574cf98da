import { z } from 'astro/zod';
import { pageFrontMatter } from '../../data/pageSchema.ts';
import type { Content } from '../content/content.ts';
import type { Problem } from '../problem.ts';
import { explain } from './explain.ts';

const label = z.string().min(1);

/**
 * What an editor may write at the top of a page: our own fields, and those of Starlight's the guide uses.
 * Starlight takes more and passes over what it does not know, a mistyped name included; this does not.
 */
const allowed = z.strictObject({
	...pageFrontMatter.shape,
	title: z.string().min(1),
	sidebar: z.strictObject({ label }).optional(),
	prev: z.literal(false),
	next: z.union([z.literal(false), z.strictObject({ link: z.string(), label })]),
	template: z.enum(['doc', 'splash']).optional(),
	tableOfContents: z.literal(false).optional(),
	editUrl: z.literal(false).optional(),
	pagefind: z.literal(false).optional(),
});

const fields: Record<string, string[]> = { '': Object.keys(allowed.shape), sidebar: ['label'], next: ['link', 'label'] };

/** The front matter of every page holds what it must, and nothing the site would pass over in silence. */
export function frontMatter({ pages }: Content): Problem[] {
	return pages.flatMap(({ file, frontMatter: { broken, value, lineOf } }) => {
		if (broken.length > 0) return [];
		const { error } = allowed.safeParse(value ?? {});
		const source = { file, value, lineOf };
		return (error?.issues ?? []).flatMap((issue) =>
			explain(issue, 'the front matter', source, (path) => fields[path.join('.')] ?? []),
		);
	});
}
