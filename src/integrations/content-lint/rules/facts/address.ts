import { lineAt } from '../../readers/content/prose.ts';
import { passages, search, type Passage } from '../../readers/content/passages.ts';
import { withoutImages } from '../../readers/content/page.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Remedy, Rule } from '../../rule.ts';
import { fixIn, ofContact } from '../../findings/fixIn.ts';
import { quotedInTitle } from '../../findings/quotedInTitle.ts';
import { ownPage } from '../../readers/content/ownSite.ts';

/** Endings of addresses, also in capitals; any other only in small letters, where no sentence can begin ("done.Then"). */
const ends = 'com|pk|net|org|gov|edu|cn|hk|io|app|info|me|co|uk|us|ae|sa|site|xyz|online|shop|store|link';
const path = '(?![\\w-])(?:\\/[\\w/?=&.-]*)?';
const webAddress = new RegExp(
	`(?:(?i:https?):\\/\\/|(?i:www)\\.)[^\\s)"'<>，。؛،۔]+|(?:[\\w-]+@)?(?:(?i:(?:[a-z0-9-]+\\.)+(?:${ends}))${path}|(?:[a-z0-9-]{2,}\\.)+[a-z]{2,}${path})`,
	'gu',
);
/** The name of a picture, a document or a program. */
const fileName = /^[\w-]+\.(?:jpe?g|png|gif|webp|heic|svg|pdf|docx?|xlsx?|pptx?|txt|mp[34]|mov|zip|rar|exe|apk)$/i;
/** A link that leaves the site or starts something: a page elsewhere, a letter, a call, a chat, a program. */
const linkTarget = /\]\(\s*((?:[a-z][a-z0-9+.-]*:|\/\/)[^()\s]+)/gi;

const addIt = 'If it is official, add it to';
/** What prints a contact that an editor would link to. */
const instead: Readonly<Record<string, string>> = {
	tel: `${addIt} src/content/dial-codes.yaml with its source and write <Dial id="…" />.`,
	sms: `${addIt} src/content/dial-codes.yaml with its source and write <Dial id="…" />.`,
	mailto: `${addIt} src/content/official-domains.yaml with its source and write <Site id="…" />.`,
};

const takeOut =
	'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here; if it is a number, add it to src/content/dial-codes.yaml and write <Dial id="…" />; if it is where a statement comes from, add it to src/content/sources.yaml and name it under "sources".';

/**
 * No web address is typed, as text or as a link: a reader in trouble must be sent to nobody but the official
 * addresses of official-domains.yaml, which <Site> prints.
 */
export const address: Rule = {
	id: 'facts/address',
	reads: 'all texts',
	refuses: 'A web address typed by hand.',
	check(content) {
		const official = content.data.officialDomains.entries.map(({ id, value }) => ({
			id,
			domain: String(valueAt(value, ['domain'])),
		}));
		// The title of a source may name its own host, or a part of an official one.
		const hosts = new Set([
			...content.data.sources.entries.map(({ value }) => hostOf(String(valueAt(value, ['address'])))),
			...official.map(({ domain }) => domain),
		]);
		const isOfSource = (host: string): boolean => [...hosts].some((one) => host === one || host.endsWith(`.${one}`));
		const officialOf = (text: string) => official.find(({ domain }) => domain === hostOf(text));
		/** What to say of an address that stands in a text or, without a passage, is the target of a link. */
		const remedyOf = (text: string, passage?: Passage): Remedy => {
			const starts = /^(?!https?:)([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
			if (starts !== undefined && !passage)
				return {
					message: `A link cannot call, write to somebody or start a program, as this one does (${starts}:).`,
					fix: `Take the link out and leave its words. ${instead[starts.toLowerCase()] ?? ''}`.trim(),
				};
			const own = ownPage(text, content.pages);
			if (own !== undefined)
				return {
					message: 'This is an address of this site, as a browser shows it; it breaks when the site moves.',
					fix: `Write ${own} instead${passage?.plain ? ', as a link in the text of a page' : ''}.`,
				};
			if (fileName.test(text))
				return {
					message: 'This is the name of a file; the pages hold no pictures and no files to open.',
					fix: 'Say in words what the file shows or what to do with it, and take its name out.',
				};
			const known = officialOf(text);
			const fix = known ? `Write <Site id="${known.id}" /> in its place.` : takeOut;
			return {
				message: known
					? `This is the official address "${known.domain}", typed by hand.`
					: 'This address is not among the official ones in src/content/official-domains.yaml.',
				fix: passage ? fixIn(passage, fix, undefined, known ? undefined : ofContact) : fix,
			};
		};
		const inPages = content.pages.flatMap(({ file, body }) =>
			[...withoutImages(body).matchAll(linkTarget)].map(({ index, 1: excerpt = '' }) => ({
				file,
				line: lineAt(body, index),
				excerpt,
				...remedyOf(excerpt),
			})),
		);
		const typed = passages(content)
			.filter(({ role }) => role !== 'address')
			.flatMap((passage) =>
				search(passage, webAddress, ([text]) => {
					// A statement of the data may name an official address; nobody else's may stand even there.
					const isNamed = officialOf(text) ?? (passage.role === 'name' && isOfSource(hostOf(text)));
					if (mayName(passage) && isNamed) return undefined;
					return quotedInTitle(content, passage, text, 'domain') ?? remedyOf(text, passage);
				}),
			);
		const inNext = content.pages.flatMap(({ file, locale, frontMatter: { value, lineOf } }) => {
			const excerpt = valueAt(value, ['next', 'link']);
			if (typeof excerpt !== 'string' || !/^(?:https?:)?\/\//.test(excerpt)) return [];
			const found = { file, line: lineOf(['next', 'link']), excerpt, ...remedyOf(excerpt) };
			if (ownPage(excerpt, content.pages) !== undefined) return found;
			const fix = `The next step is a page of this site. Write its address, such as /${locale}/steps/, or next: false.`;
			return { ...found, fix };
		});
		return [...inPages, ...typed, ...inNext];
	},
};

/** Texts in which an official address may be named: nothing can print it there. */
const mayName = ({ role, file }: Passage): boolean =>
	['statement', 'name', 'alias'].includes(role) || (role === 'data' && !file.endsWith('/glossary.yaml'));

/** The host of an address as it was typed. */
function hostOf(text: string): string {
	return text
		.replace(/^(?:https?:)?\/\//i, '')
		.replace(/[/?#].*$/, '')
		.replace(/^www\./, '')
		.toLowerCase();
}
