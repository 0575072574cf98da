import { expect, test } from 'vitest';
import { mistakeLink } from '../../../src/components/provenance/mistakeLink.ts';

test('a reader who finds a mistake gets the form with the page filled in', () => {
	const link = new URL(mistakeLink('https://git.example.pk/guide', '/ur/steps/'));
	expect(link.pathname).toBe('/guide/issues/new');
	expect(Object.fromEntries(link.searchParams)).toEqual({ template: '1-wrong-fact.yml', page: '/ur/steps/' });
});

test('where nobody has said where the repository is, the reader is told where to write', () => {
	expect(mistakeLink(undefined, '/zh-cn/situations/abroad/')).toBe('/zh-cn/about/#mistake');
});
