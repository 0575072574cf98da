import type { Lang } from '../../config/locales.ts';
import {
	aliasPath,
	questionFile,
	questionPath,
	questionsAsAsked,
	type Aliases,
	type Questions,
} from '../../schemas/aliases.ts';
import { SAMPLE_WEIGHTS } from './buildSettings.ts';
import { readYaml } from './readYaml.ts';

/** A question of a reader, and the pages that answer it. */
export interface TrainingQuestion {
	text: string;
	slugs: string[];
	/** Its weight in training. */
	sampleWeight: number;
}

/**
 * Collects questions for training: from the files that the aliases name, and the aliases of pages.
 * @param slugs of all pages
 * @throws Error that names the file, and what is wrong in it or which page does not exist
 */
export async function readTraining(
	root: URL,
	lang: Lang,
	aliases: Aliases,
	slugs: ReadonlySet<string>,
): Promise<TrainingQuestion[]> {
	const questions = new Map<string, TrainingQuestion>();
	const add = (text: string, slug: string, file: string, sampleWeight: number): void => {
		if (!slugs.has(slug)) throw new Error(`${file} names a page that does not exist: ${slug}.`);
		const known = questions.get(text) ?? { text, slugs: [], sampleWeight };
		known.sampleWeight = Math.max(known.sampleWeight, sampleWeight);
		if (!known.slugs.includes(slug)) known.slugs.push(slug);
		questions.set(text, known);
	};
	const addAll = (table: Questions, file: string, sampleWeight: number): void => {
		for (const [targets, all] of Object.entries(table))
			for (const target of targets.split(' '))
				for (const text of all) add(text, target.replace(/#.*/, ''), file, sampleWeight);
	};
	addAll(aliases.pages, aliasPath(lang), SAMPLE_WEIGHTS.alias);
	for (const name of aliases.questions) {
		const file = questionPath(name);
		const weight = name === questionsAsAsked(lang) ? SAMPLE_WEIGHTS.asAsked : SAMPLE_WEIGHTS.question;
		addAll(await readYaml(root, file, questionFile), file, weight);
	}
	return [...questions.values()];
}
