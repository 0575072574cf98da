import type { Rule } from '../../rule.ts';

/** Reports parse errors. Later rules skip these files. */
export const unreadable: Rule = {
	id: 'files/unreadable',
	reads: 'all files',
	refuses: 'A file or an entry that cannot be read.',
	silences: 'file',
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
