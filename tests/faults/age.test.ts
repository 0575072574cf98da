import { expect, test } from 'vitest';
import { soundSite } from './site.ts';

test('a warning that nobody has checked something for 180 days keeps no correction from being built', () => {
	const site = soundSite();
	site.edit('en/steps/index.html', '</bdi></a>', '</bdi></a><span data-stale> (not checked for more than 180 days)</span>');
	expect(site.errors()).toEqual([]);
});
