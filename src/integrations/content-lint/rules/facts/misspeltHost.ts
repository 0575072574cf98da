import { langList } from '../../../../config/locales.ts';
import { isMistyped } from '../../detectors/hosts/isMistyped.ts';
import type { Entry } from '../../readers/content/data.ts';
import { textAt } from '../../readers/content/yaml.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Shorter labels of a host are words of their own beside a name of four letters: sim, eSIM. */
const MIN_LABEL = 5;

export const misspeltHost: Rule = {
	id: 'facts/misspelt-host',
	reads: 'addresses of the data',
	refuses: 'An official host a letter or two from a name in its own entry.',
	check: ({ data }) => data.officialDomains.entries.flatMap(unlikeItsName),
};

/** Finds `dlrbs.pta.gov.pk` for DIRBS. */
function unlikeItsName({ file, value, lineOf }: Entry): Finding[] {
	const host = textAt(value, ['domain']).toLowerCase();
	const labels = host.split('.').slice(0, -1);
	// In texts of other scripts, words in Latin letters are names.
	const texts = langList
		.filter((lang) => languagePatterns[lang].script !== 'Latin')
		.map((lang) => textAt(value, ['purpose', lang]));
	const names = [...texts, textAt(value, ['owner'])].join(' ').match(/[A-Za-z][A-Za-z0-9]{3,}/g) ?? [];
	const name = names.find((word) => {
		const lower = word.toLowerCase();
		return !labels.includes(lower) && labels.some((label) => label.length >= MIN_LABEL && isMistyped(label, lower));
	});
	if (name === undefined) return [];
	const message = `The entry speaks of ${name}, and the name of this host differs from it by a letter or two.`;
	const fix = 'Compare it letter by letter with the source.';
	return [{ file, line: lineOf(['domain']), excerpt: host, message, fix }];
}
