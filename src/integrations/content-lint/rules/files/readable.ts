import type { Content } from '../../readers/content/content.ts';
import type { Problem } from '../../problem.ts';

/** Every file can be read; the checks after this one pass over those that cannot. */
export function readable({ pages, data, strings, aliases, misplaced }: Content): Problem[] {
	if (misplaced.length > 0) return misplaced;
	return [
		...pages.flatMap(({ frontMatter }) => frontMatter.broken),
		...Object.values(data).flatMap(({ broken }) => broken),
		...strings.flatMap(({ broken }) => broken),
		...aliases.flatMap(({ broken }) => broken),
	];
}
