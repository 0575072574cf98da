import type { Rule } from '../../rule.ts';

export const unreadable: Rule = {
	id: 'files/unreadable',
	yieldsToPage: true,
	reads: 'all files',
	refuses: 'A file or an entry that cannot be read.',
	check: ({ pages, data, strings, aliases, questions, exceptions, names }) =>
		[
			...pages.map(({ frontMatter }) => frontMatter),
			...Object.values(data),
			...strings,
			...aliases,
			questions,
			exceptions,
			names,
		].flatMap(({ broken }) => broken),
};
