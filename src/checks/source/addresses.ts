import type { Content } from '../content/content.ts';
import { oneLine, lineAt } from '../content/prose.ts';
import { isWritten, passages, search, type Passage } from '../content/passages.ts';
import { valueAt } from '../content/yaml.ts';
import { error, type Problem } from '../problem.ts';

/** Endings of addresses, also in capitals; any other only in small letters, where no sentence can begin ("done.Then"). */
const ends = 'com|pk|net|org|gov|edu|cn|hk|io|app|info|me|co|uk|us|ae|sa|site|xyz|online|shop|store|link';
const path = '(?![\\w-])(?:\\/[\\w/?=&.-]*)?';
const webAddress = new RegExp(
	`(?:(?i:https?):\\/\\/|(?i:www)\\.)[^\\s)"'<>，。؛،۔]+|(?:[\\w-]+@)?(?:(?i:(?:[a-z0-9-]+\\.)+(?:${ends}))${path}|(?:[a-z0-9-]{2,}\\.)+[a-z]{2,}${path})`,
	'gu',
);
/** A link that leaves the site or starts something: a page elsewhere, a letter, a call, a chat, a program. */
const linkTarget = /\]\(\s*((?:[a-z][a-z0-9+.-]*:|\/\/)[^()\s]+)/gi;

/**
 * No web address is typed, as text or as a link: a reader in trouble must be sent to nobody but the official
 * addresses of official-domains.yaml, which <Site> prints.
 */
export function addresses(content: Content): Problem[] {
	const official = content.data.officialDomains.entries.map(({ id, value }) => ({
		id,
		domain: String(valueAt(value, ['domain'])),
	}));
	const tell = (file: string, line: number, text: string): Problem => {
		const host = text
			.replace(/^(?:https?:)?\/\//, '')
			.replace(/[/?#].*$/, '')
			.replace(/^www\./, '')
			.toLowerCase();
		const known = official.find(({ domain }) => domain === host);
		return error(
			{ file, line },
			{
				text,
				wrong: known
					? `This is the official address "${known.domain}", typed by hand.`
					: `This address is not among the official ones in src/content/official-domains.yaml.`,
				mend: known
					? `Write <Site id="${known.id}" /> in its place.`
					: 'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here; if it is a number, add it to src/content/dial-codes.yaml and write <Dial id="…" />; if it is where a statement comes from, add it to src/content/sources.yaml and name it under "sources".',
			},
		);
	};
	const inPages = content.pages.flatMap(({ file, body }) =>
		[...body.matchAll(linkTarget)].map((match) => tell(file, lineAt(body, match.index), match[1] ?? '')),
	);
	const typed = passages(content)
		.filter(isWritten)
		.flatMap((passage) => search(passage, webAddress, ([text], line) => tell(passage.file, line, text)));
	const inNext = content.pages.flatMap(({ file, frontMatter }) => {
		const link = valueAt(frontMatter.value, ['next', 'link']);
		if (typeof link !== 'string') return [];
		const passage: Passage = { file, lang: 'en', kind: 'page', prose: oneLine(link, frontMatter.lineOf(['next', 'link'])) };
		return search(passage, /^(?:https?:)?\/\/.*/g, ([text], line) => tell(file, line, text));
	});
	return [...inPages, ...typed, ...inNext];
}
