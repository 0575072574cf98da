import { expect, test } from 'vitest';
import { fullTextInput } from '../../../src/integrations/search/fullTextInput.ts';

test('an excerpt does not run entries of a list together', () => {
	const html = '<dl><dt>Fee</dt><dd>the operator</dd><dd>whether it is free?</dd><dd>the time</dd></dl>';
	expect(fullTextInput(html, 'en').replace(/<[^>]+>/g, '')).toBe('Fee. the operator. whether it is free?the time. ');
});

test('an excerpt keeps whose number it is apart from the number', () => {
	const row = (name: string, code: string) =>
		`<a class="call"><span><b>${name}</b><small>from ${name}</small></span><bdi>${code}</bdi></a>`;
	expect(
		fullTextInput(`<li>${row('Jazz', '111')}${row('Jazz', '042-111-300-300')}</li>`, 'en').replace(/<[^>]+>/g, ''),
	).toBe('Jazz. from Jazz. 111. Jazz. from Jazz. 042-111-300-300');
});

test('only a reader of Urdu is quoted the sentences to show in Urdu', () => {
	const html = '<dl><dt>Say</dt><dd lang="ur-Latn">Mera</dd><dt>Show</dt><dd lang="ur" dir="rtl">میرا</dd></dl>';
	expect(fullTextInput(html, 'en')).not.toMatch(/Show|میرا/);
	expect(fullTextInput(html, 'en')).toContain('Mera');
	expect(fullTextInput(html, 'ur')).toContain('میرا');
	const card = '<p>Show it.</p><div class="urdu" lang="ur" dir="rtl"><p>میرا</p><p>فون</p></div><p>I lost it.</p>';
	expect(fullTextInput(card, 'en').replace(/<[^>]+>/g, ' ')).toMatch(/^\s*Show it\.\s+I lost it\.\s*$/);
	expect(fullTextInput(card, 'ur')).toContain('فون');
});
