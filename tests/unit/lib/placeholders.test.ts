import { expect, test } from 'vitest';
import { entriesNamedIn } from '../../../src/components/registry/componentUses.ts';
import { codesIn } from '../../../src/lib/placeholders.ts';

test('what a page shows is found where it stands, once each, so that no editor lists its sources again', () => {
	const body =
		'Dial <Dial id="imei-register" /> or <Dial id="imei-register" />, wait <Fact id="wait" />, see <Site id="pta" />.\n<OperatorCard id="jazz" />';
	expect(entriesNamedIn(body)).toEqual([
		{ collection: 'dialCodes', id: 'imei-register' },
		{ collection: 'facts', id: 'wait' },
		{ collection: 'officialDomains', id: 'pta' },
		{ collection: 'operators', id: 'jazz' },
	]);
});

test('a code that a text of the interface shows is found too, and a gap for a number is none', () => {
	expect(codesIn('Send it to [[sim-668]], or dial [[show-imei]]. Left: [LEFT].')).toEqual(['sim-668', 'show-imei']);
	expect(codesIn('Nothing to dial.')).toEqual([]);
});
