import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Lang } from '../../src/config/locales.ts';

const readYaml = (file: string): unknown =>
	parse(readFileSync(new URL(`../../src/content/${file}`, import.meta.url), 'utf8'));

/** A sentence to say or show, as phrases.yaml has it. */
interface Phrase {
	text: Record<Lang, string>;
	roman: string;
}
/** The texts that prove statements, by id. */
export const sources = readYaml('sources.yaml') as Record<string, { publisher: string; via?: string }>;
const phrases = readYaml('phrases.yaml') as Record<string, Phrase>;
const facts = readYaml('facts.yaml') as Record<string, { text: Record<Lang, string> }>;
const dialCodes = readYaml('dial-codes.yaml') as Record<string, { code: string }>;

/** @throws Error when phrases.yaml does not have it */
export function phraseOf(id: string): Phrase {
	const phrase = phrases[id];
	if (!phrase) throw new Error(`phrases.yaml has no ${id}`);
	return phrase;
}

/** The number of an entry of dial-codes.yaml. @throws Error when it does not have the entry */
export function numberOf(id: string): string {
	const dial = dialCodes[id];
	if (!dial) throw new Error(`dial-codes.yaml has no ${id}`);
	return dial.code;
}

/** What a statement of facts.yaml says. @throws Error when it does not have it */
export function factOf(id: string, lang: Lang): string {
	const fact = facts[id];
	if (!fact) throw new Error(`facts.yaml has no ${id}`);
	return fact.text[lang];
}
