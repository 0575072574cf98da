import type { Content } from '../../readers/content/content.ts';
import type { Finding } from '../../problem.ts';

/** Every file can be read; the rules below this one pass over those that cannot. */
export function unreadable({ pages, data, strings, aliases, questions }: Content): Finding[] {
	return [
		...pages.map(({ frontMatter }) => frontMatter),
		...Object.values(data),
		...strings,
		...aliases,
		questions,
	].flatMap(({ broken }) => broken);
}
