import { sourceLang } from '../../../../config/locales.ts';
import { dangerousAdvice } from '../../detectors/advice/dangerousAdvice.ts';
import { plainTopics, topics, type Sentence, type Topic } from '../../detectors/advice/bans.ts';
import { shapeOf, textVersions, type TextVersion } from '../../comparing/textVersions.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Finds a ban that is missing or reversed in one language, while all others have it. */
export const lostWarning: Rule = {
	id: 'advice/lost-warning',
	comparesLanguages: true,
	reads: 'page text, data, strings',
	refuses: 'A warning or a ban that has lost its “not” in one language.',
	check: (content) => textVersions(content).filter(holdBan).flatMap(findLostBan),
};

/** Whether a language forbids anything: only then can another have lost it. */
const holdBan = (versions: readonly TextVersion[]): boolean =>
	versions.some((lines) => lines.some((sentences) => sentences.some(({ bans }) => bans)));

/** Reports the first language that forbids less than the others. */
function findLostBan(versions: readonly TextVersion[]): Finding[] {
	for (const checked of versions) {
		const others = versions.filter((version) => version !== checked);
		if (others.length < 2) continue;
		// Translations follow each other closely; the source is often shorter.
		const closest = isSource(checked) ? others : others.filter((version) => !isSource(version));
		const lost = findReversedBan(checked, closest, plainTopics) ?? lessThanAll(checked, others, closest);
		if (lost) return findingOf(...lost);
		const narrowed = findNarrowedBan(checked, others, closest);
		if (narrowed)
			return findingOf(
				...narrowed,
				'The other languages forbid this to everybody, and this one only to some.',
				'Forbid it for everybody: “anyone” or “nobody”, not “strangers” or “not everybody”. No thief says that he is one.',
			);
	}
	return [];
}

const lessThanAll = (
	checked: TextVersion,
	others: readonly TextVersion[],
	closest: readonly TextVersion[],
): Lost | undefined =>
	others.every((lines) => lines.flat().some(({ bans }) => bans))
		? (findReversedBan(checked, others, topics) ??
			findBanMissingFromLine(checked, closest) ??
			findBanMissingFromSentence(checked, closest) ??
			findBanMissingFromSection(checked, others))
		: undefined;

/** Finds a ban that covers only strangers, while the others cover everybody. */
function findNarrowedBan(
	checked: TextVersion,
	others: readonly TextVersion[],
	closest: readonly TextVersion[],
): Lost | undefined {
	const inScope = (version: TextVersion, of: Sentence['scope']): Sentence[] =>
		version.flat().filter(({ scope }) => scope === of);
	// A ban of its own topic for strangers, beside one for everybody, narrows nothing.
	const narrow = inScope(checked, 'strangersOnly').filter((ban) =>
		ban.topics.some((topic) => {
			const bansAbout = (version: TextVersion): Sentence[] =>
				version.flat().filter(({ bans, topics: about }) => bans && about.includes(topic));
			const rest = bansAbout(checked).filter(({ scope }) => scope !== 'strangersOnly');
			return closest.every((version) => rest.length < bansAbout(version).length);
		}),
	);
	const isNarrower =
		narrow.length > 0 && others.every((version) => inScope(version, 'strangersOnly').length < narrow.length);
	const covers = (version: TextVersion): number => inScope(version, 'everybody').length;
	if (!isNarrower || closest.some((version) => covers(version) <= covers(checked))) return undefined;
	return nearest(
		narrow,
		closest.flatMap((version) => inScope(version, 'everybody')),
	);
}

const isSource = (version: TextVersion): boolean => version.flat()[0]?.lang === sourceLang;

type Lost = readonly [lost: Sentence, model: Sentence];

/** Finds a sentence that advises a topic that all others forbid more often. */
function findReversedBan(checked: TextVersion, others: readonly TextVersion[], of: readonly Topic[]): Lost | undefined {
	for (const topic of of) {
		const about = (version: TextVersion, where: 'topics' | 'nearby'): Sentence[] =>
			version.flat().filter((sentence) => sentence[where].includes(topic));
		const bans = others.map((version) => about(version, 'topics'));
		const advice = checked.flat().filter(({ advises }) => advises.includes(topic));
		const lost = isFewer(about(checked, 'nearby'), bans) && nearest(advice, bans.flat());
		if (lost) return lost;
	}
	return undefined;
}

/** Finds a line without the ban that its models have there. It compares sections with the same lines. */
function findBanMissingFromLine(checked: TextVersion, models: readonly TextVersion[]): Lost | undefined {
	if (models.some((model) => shapeOf(model) !== shapeOf(checked))) return undefined;
	for (const [index, line] of checked.entries()) {
		const inModels = models.map((model) => model[index] ?? []);
		if (isFewer(line, inModels) && !line.some(({ limits }) => limits)) return nearest(line, inModels.flat());
	}
	return undefined;
}

/**
 * Finds a sentence without the ban that the other translation has there, even if other sentences of the line forbid
 * something. Translations follow each other sentence by sentence; the source does not.
 */
function findBanMissingFromSentence(checked: TextVersion, models: readonly TextVersion[]): Lost | undefined {
	const [model] = models;
	if (!model || isSource(checked) || shapeOf(model) !== shapeOf(checked)) return undefined;
	const countBans = (line: readonly Sentence[]): number => line.filter(({ bans }) => bans).length;
	for (const [index, line] of checked.entries()) {
		const there = model[index] ?? [];
		if (there.length !== line.length || countBans(line) >= countBans(there)) continue;
		for (const [place, lost] of line.entries()) {
			const ban = there[place];
			if (ban?.bans && lost.limits === 0) return [lost, ban];
		}
	}
	return undefined;
}

/** Finds a section with fewer bans than all other languages. */
function findBanMissingFromSection(checked: TextVersion, others: readonly TextVersion[]): Lost | undefined {
	const plain = checked.flat().filter(({ limits }) => !limits);
	return isFewer(
		checked.flat(),
		others.map((version) => version.flat()),
	)
		? nearest(plain.length > 0 ? plain : checked.flat(), others.flat(2))
		: undefined;
}

/** Whether some sentences limit fewer things than each of the others forbids. */
const isFewer = (sentences: readonly Sentence[], others: readonly (readonly Sentence[])[]): boolean =>
	sentences.reduce((sum, { limits }) => sum + limits, 0) <
	Math.min(...others.map((model) => model.filter(({ bans }) => bans).length));

/** Returns a sentence and a ban with the smallest distance in lines: pages have similar lengths in all languages. */
const nearest = (candidates: readonly Sentence[], models: readonly Sentence[]): Lost | undefined =>
	candidates
		.flatMap((lost) => models.filter(({ bans }) => bans).map((model) => [lost, model] as const))
		.toSorted(([a, b], [c, d]) => Math.abs(a.line - b.line) - Math.abs(c.line - d.line))[0];

/** Dangerous sentences have a rule of their own. */
const findingOf = (
	{ file, line, text }: Sentence,
	model: Sentence,
	message = 'The other languages forbid something here, and this one does not.',
	fix = 'Say in the same sentence what not to do: never, nobody, do not.',
): Finding[] =>
	dangerousAdvice(text).length > 0
		? []
		: [
				{
					file,
					line,
					excerpt: text,
					message: `${message} ${model.file} says on line ${model.line}: “${model.text}”`,
					fix,
				},
			];
