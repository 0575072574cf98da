import type { Content } from '../../readers/content/content.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { isWritten, passages, search, type Passage } from '../../readers/content/passages.ts';
import { withoutImages } from '../../readers/content/page.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { finding, type Finding } from '../../problem.ts';
import { fixIn } from './fixIn.ts';
import { ownPage } from '../structure/ownSite.ts';

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
export function addresses(content: Content): Finding[] {
	const official = content.data.officialDomains.entries.map(({ id, value }) => ({
		id,
		domain: String(valueAt(value, ['domain'])),
	}));
	const officialOf = (text: string) => official.find(({ domain }) => domain === hostOf(text));
	const isOfficial = (text: string): boolean => officialOf(text) !== undefined;
	const tell = (file: string, line: number, text: string, passage?: Passage): Finding => {
		const known = officialOf(text);
		const inText = (fix: string): string => (passage ? fixIn(passage, fix) : fix);
		const own = ownPage(text, content.pages);
		if (own !== undefined) {
			return finding(
				{ file, line },
				{
					excerpt: text,
					message: 'This is an address of this site, as a browser shows it; it breaks when the site moves.',
					fix: `Write ${own} instead${passage?.plain ? ', as a link in the text of a page' : ''}.`,
				},
			);
		}
		return finding(
			{ file, line },
			{
				excerpt: text,
				message: known
					? `This is the official address "${known.domain}", typed by hand.`
					: `This address is not among the official ones in src/content/official-domains.yaml.`,
				fix: inText(
					known
						? `Write <Site id="${known.id}" /> in its place.`
						: 'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here; if it is a number, add it to src/content/dial-codes.yaml and write <Dial id="…" />; if it is where a statement comes from, add it to src/content/sources.yaml and name it under "sources".',
				),
			},
		);
	};
	const inPages = content.pages.flatMap(({ file, body }) =>
		[...withoutImages(body).matchAll(linkTarget)].map((match) => tell(file, lineAt(body, match.index), match[1] ?? '')),
	);
	const typed = passages(content).flatMap((passage) =>
		search(passage, webAddress, ([text], line) =>
			// A statement of the data may name an official address; nobody else's may stand even there.
			!isWritten(passage) && isOfficial(text) ? undefined : tell(passage.file, line, text, passage),
		),
	);
	// What is said in another language is no passage, and is read and dialled like the rest.
	const inPhrases = content.pages.flatMap(({ file, body }) =>
		[...body.matchAll(/<Phrase\b[^<>]*>([^<>]*)<\/Phrase>/g)].flatMap((phrase) =>
			[...(phrase[1] ?? '').matchAll(webAddress)].map(([text]) => tell(file, lineAt(body, phrase.index), text)),
		),
	);
	const inNext = content.pages.flatMap(({ file, frontMatter }) => {
		const link = valueAt(frontMatter.value, ['next', 'link']);
		if (typeof link !== 'string') return [];
		const line = frontMatter.lineOf(['next', 'link']);
		return /^(?:https?:)?\/\//.test(link) ? tell(file, line, link) : [];
	});
	return [...inPages, ...typed, ...inPhrases, ...inNext];
}

/** The host of an address as it was typed. */
function hostOf(text: string): string {
	return text
		.replace(/^(?:https?:)?\/\//i, '')
		.replace(/[/?#].*$/, '')
		.replace(/^www\./, '')
		.toLowerCase();
}
