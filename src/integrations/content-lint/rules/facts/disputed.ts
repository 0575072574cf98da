import { sourceDays } from '../../readers/content/sourceDays.ts';
import { everyValue } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** Kinds of sources that are not from the owner of a statement. */
const wordOfOthers = new Set(['news', 'reprint', 'other']);

/**
 * Confidence A needs a source of the owner. If a newer source says something else, an old copy is not enough, because
 * the owner may have changed the page; a visit to the live page after that source is.
 */
export const disputed: Rule = {
	id: 'facts/disputed',
	reads: 'data',
	refuses: 'Confidence A without a source of the owner, or with old copies alone while a newer source disagrees.',
	check(content) {
		const days = sourceDays(content);
		const kinds = new Map(content.data.sources.entries.map(({ id, value }) => [id, valueAt(value, ['kind'])]));
		const isOwn = (id: string): boolean => !wordOfOthers.has(String(kinds.get(id)));
		// Statements with the same sources have the same mistake, so only the first is reported.
		const reported = new Set<string>();
		const newest = (ids: string[]): string =>
			ids.map((id) => days.get(id)?.saidOn ?? '').reduce((a, b) => (a > b ? a : b), '');
		return everyValue(content.data).flatMap(({ id, file, value, lineOf }) => {
			if (valueAt(value, ['confidence']) !== 'A') return [];
			const [sources, against] = [listOf(valueAt(value, ['sources'])), listOf(valueAt(value, ['disputedBy']))];
			const place = { file, line: lineOf('confidence'), excerpt: 'confidence: A' };
			const fromOwner = sources.filter(isOwn);
			if (sources.length > 0 && fromOwner.length === 0) {
				if (reported.has(sources.join())) return [];
				reported.add(sources.join());
				return {
					...place,
					message: `No source of entry "${id}" comes from the owner itself: all are news, reprints or others.`,
					fix: 'Write confidence: B, or add the official text as a source.',
				};
			}
			const newer = against.find((source) => newest([source]) > newest(fromOwner));
			if (newer === undefined) return [];
			return {
				...place,
				message: `In entry "${id}" the newer source "${newer}" says something else, and the page of the owner was read as an older copy.`,
				fix: 'Open the page of the owner and write read: live and the day in sources.yaml, or lower the confidence here.',
			};
		});
	},
};
