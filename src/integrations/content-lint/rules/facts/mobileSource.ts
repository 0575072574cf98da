import { callingCode, dialPrefixes } from '../../../../config/country.ts';
import type { Entry } from '../../readers/content/data.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

const mobile = new RegExp(`^(?:${dialPrefixes}|${callingCode})3\\d{9}$`);

/** A mobile number can belong to anybody. */
export const mobileSource: Rule = {
	id: 'facts/mobile-source',
	reads: 'data',
	refuses: 'A mobile number with only one source.',
	check: ({ data }) => data.dialCodes.entries.flatMap(onOneSource),
};

function onOneSource({ file, value, lineOf }: Entry): Finding[] {
	const code = textAt(value, ['code']);
	if (!mobile.test(code.replace(/[^\d+]/g, '')) || listOf(valueAt(value, ['sources'])).length > 1) return [];
	const message = 'This is a mobile number, which may be anybody’s, and it has only one source.';
	const fix = 'Name a second source that shows this very number, or take the entry out.';
	return [{ file, line: lineOf(['sources']), excerpt: code, message, fix }];
}
