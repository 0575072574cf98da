import { dialPrefixes } from '../../../../config/country.ts';
import { blank } from '../../readers/content/lines.ts';
import { lineAt } from '../../readers/content/prose.ts';
import type { Rule } from '../../rule.ts';

const address = /(?<=['"`\s(=])(?:(?:https?|wss?|mailto|tel|sms|intent|javascript):|\/\/(?=[\w-]+\.))[^\s'"`)>]+/gi;
/** A mobile number of Pakistan. */
const telephone = new RegExp(`(?<=[\\s>"'\`(:,])(?:${dialPrefixes})[ -]?3\\d{2}[ -]?\\d{7}(?!\\w)`, 'g');
const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/ .*$/gm;

/** XML namespaces are not links. */
const isNamespace = (text: string): boolean => text.startsWith('http://www.w3.org/');

export const leadsAway: Rule = {
	id: 'structure/leads-away',
	reads: 'menu, redirects, pages outside the content',
	refuses:
		'A menu entry, redirect or page outside the folders of content that leads away from the site, or holds a telephone number.',
	check: ({ settings }) =>
		[...settings].flatMap(([file, text]) => {
			const code = text.replace(comment, blank);
			return [...code.matchAll(address), ...code.matchAll(telephone)].flatMap(({ 0: excerpt, index }) => {
				if (isNamespace(excerpt)) return [];
				return {
					file,
					line: lineAt(code, index),
					excerpt,
					message: 'This leads readers away from the site, from a place where no source is named.',
					fix: 'Take it out. An official address belongs in src/content/official-domains.yaml with its source, and on a page as <Site id="…" />; a number in dial-codes.yaml, and as <Dial id="…" />.',
				};
			});
		}),
};
