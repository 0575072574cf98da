import { topLevelsInCapitals } from '../../detectors/contacts/internet.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Entry } from '../../readers/content/data.ts';
import { mayHoldData, passages, type Passage } from '../../readers/content/passages.ts';
import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import { withoutImages } from '../../readers/content/page.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Remedy, Rule } from '../../rule.ts';
import { dialIds, dialTags } from '../../messages/dialId.ts';
import { fixIn, ofContact } from '../../messages/fixIn.ts';
import { quotedInTitle } from '../../messages/quotedInTitle.ts';
import { ownPage } from '../../readers/content/ownSite.ts';

const path = '(?![\\w-])(?:\\/[\\w/?=&.-]*)?';
const afterPrefix = `(?:(?i:https?):\\/\\/|(?i:www)\\.)[^\\s)"'<>，。؛،۔]*[^\\s)"'<>，。؛،۔.,;:!?]`;
const inAnyCase = `(?i:(?:[a-z0-9-]+\\.)+(?:${topLevelsInCapitals}))`;
const inLowerCase = '(?:[a-z0-9-]{2,}\\.)+[a-z]{2,}';
const webAddress = new RegExp(`${afterPrefix}|(?:[\\w-]+@)?(?:${inAnyCase}|${inLowerCase})${path}`, 'gu');
/** A file name of an image, a document or a program. */
const fileName = /^[\w-]+\.(?:jpe?g|png|gif|webp|heic|svg|pdf|docx?|xlsx?|pptx?|txt|mp[34]|mov|zip|rar|exe|apk)$/i;
/** A link to another site, or one that starts an e-mail, a call, a chat or an app. */
const linkTarget = /\]\(\s*((?:[a-z][a-z0-9+.-]*:|\/\/)[^()\s]+)/gi;

const addIt = 'If it is official, add it to';
/** The components to use instead of a link. */
const instead: Readonly<Record<string, string>> = {
	tel: `${addIt} src/content/dial-codes.yaml with its source and write <Dial id="…" />.`,
	sms: `${addIt} src/content/dial-codes.yaml with its source and write <Dial id="…" />.`,
	mailto: `${addIt} src/content/official-domains.yaml with its source and write <Site id="…" />.`,
};

const takeOut =
	'Take it out. If it is official, add it to src/content/official-domains.yaml with its source and write <Site id="…" /> here; if it is a number, add it to src/content/dial-codes.yaml and write <Dial id="…" />; if it is where a statement comes from, add it to src/content/sources.yaml and name it under "sources".';

/** Readers must get only the official addresses of official-domains.yaml, which <Site> shows. */
export const address: Rule = {
	id: 'facts/address',
	reads: 'all texts',
	refuses: 'A web address typed by hand.',
	check(content) {
		// The title of a source may contain its own host, or a part of an official one.
		const hosts = [
			...content.data.sources.entries.map(({ value }) => hostOf(textAt(value, ['address']))),
			...content.data.officialDomains.entries.map(domainOf),
		];
		const isOfSource = (host: string): boolean =>
			hosts.some((sourceHost) => host === sourceHost || host.endsWith(`.${sourceHost}`));
		const inPages = content.pages.flatMap((page) =>
			findMatches(markdownOf(page, withoutImages(page.body)), linkTarget, ({ 1: excerpt = '' }) => ({
				excerpt,
				...remedyOf(content, excerpt),
			})),
		);
		const typed = passages(content)
			.filter(({ role }) => role !== 'address')
			.flatMap((passage) =>
				findMatches(passage, webAddress, ([text]) => {
					// A statement of the data may name an official address, but no other.
					const isNamed = officialOf(content, text) ?? (passage.role === 'name' && isOfSource(hostOf(text)));
					if (mayHoldData(passage) && isNamed) return undefined;
					return quotedInTitle(content, passage, text, 'domain') ?? remedyOf(content, text, passage);
				}),
			);
		const inNext = content.pages.flatMap(({ file, locale, frontMatter: { value, lineOf } }) => {
			const excerpt = valueAt(value, ['next', 'link']);
			if (typeof excerpt !== 'string' || !/^(?:https?:)?\/\//.test(excerpt)) return [];
			const found = { file, line: lineOf(['next', 'link']), excerpt, ...remedyOf(content, excerpt) };
			if (ownPage(excerpt, content.pages) !== undefined) return found;
			const fix = `The next step is a page of this site. Write its address, such as /${locale}/steps/, or next: false.`;
			return { ...found, fix };
		});
		return [...inPages, ...typed, ...inNext];
	},
};

const domainOf = ({ value }: Entry): string => textAt(value, ['domain']);

const officialOf = ({ data }: Content, text: string): Entry | undefined =>
	data.officialDomains.entries.find((entry) => domainOf(entry) === hostOf(text));

/** Makes the message for an address in a text or, without a passage, for the target of a link. */
function remedyOf(content: Content, text: string, passage?: Passage): Remedy {
	const starts = /^(?!https?:)([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
	if (starts !== undefined && !passage) {
		const ids = /^(?:tel|sms)$/i.test(starts) ? dialIds(content, text) : [];
		const shown = ids.length > 0 ? `Write ${dialTags(ids)} in its place.` : instead[starts.toLowerCase()];
		return {
			message: `A link cannot call, write to somebody or start a program, as this one does (${starts}:).`,
			fix: `Take the link out and leave its words. ${shown ?? ''}`.trim(),
		};
	}
	const page = ownPage(text, content.pages);
	if (page !== undefined)
		return {
			message: 'This is an address of this site, as a browser shows it; it breaks when the site moves.',
			fix: `Write ${page} instead${passage?.plain ? ', as a link in the text of a page' : ''}.`,
		};
	if (fileName.test(text))
		return {
			message: 'This is the name of a file; the pages hold no pictures and no files to open.',
			fix: 'Say in words what the file shows or what to do with it, and take its name out.',
		};
	const known = officialOf(content, text);
	const fix = known ? `Write <Site id="${known.id}" /> in its place.` : takeOut;
	return {
		message: known
			? `This is the official address "${domainOf(known)}", typed by hand.`
			: 'This address is not among the official ones in src/content/official-domains.yaml.',
		fix: passage ? fixIn(passage, fix, undefined, known ? undefined : ofContact) : fix,
	};
}

/** Returns the host of a typed address. */
function hostOf(text: string): string {
	return text
		.replace(/^(?:https?:)?\/\//i, '')
		.replace(/[/?#].*$/, '')
		.replace(/^www\./, '')
		.toLowerCase();
}
