import { langList, latinLang } from '../../../../config/locales.ts';
import { findUses } from '../../../../components/registry/componentUses.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Entry } from '../../readers/content/data.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';
import { nameOf } from '../../detectors/ownerName.ts';

const textIn = (entry: Entry, field: string): string => textAt(entry.value, [field]);

/** Returns the owners that some words name. */
type Naming = (words: string) => string[];

/** Readers learn the owner of a number from the words beside it: its purpose, and the words before it on a page. */
export const namedOwner: Rule = {
	id: 'facts/named-owner',
	reads: 'data, pages',
	refuses: 'A number or host under the name of another owner.',
	check(content) {
		const { dialCodes, officialDomains, operators } = content.data;
		const entries = [...dialCodes.entries, ...officialDomains.entries];
		const brands = operators.entries.map(({ value }) => textAt(value, ['names', latinLang]));
		const owners = new Set([...brands, ...entries.map((entry) => textIn(entry, 'owner'))]);
		const patterns = [...owners].map((owner) => [owner, nameOf(owner)] as const);
		const naming: Naming = (words) => patterns.flatMap(([owner, name]) => (name.test(words) ? owner : []));
		const purposes = entries.flatMap((entry) => strangePurpose(entry, naming));
		if (purposes.length > 0) return purposes;
		const networks = dialCodes.entries.flatMap((entry) => strangeNetwork(entry, brands, naming));
		if (networks.length > 0) return networks;
		return dialCodes.entries.flatMap((entry) => besideAnother(entry, content, naming));
	},
};

function strangePurpose(entry: Entry, naming: Naming): Finding[] {
	const owner = textIn(entry, 'owner');
	const lang = langList.find((candidate) => {
		const named = naming(textAt(entry.value, ['purpose', candidate]));
		return named.length > 0 && !named.includes(owner);
	});
	if (!lang) return [];
	const purpose = textAt(entry.value, ['purpose', lang]);
	const message = `Entry "${entry.id}" belongs to ${owner}, and this names ${naming(purpose).join(', ')}.`;
	const fix = `Is ${owner} the owner? Then name it here; else correct the owner.`;
	return [{ file: entry.file, line: entry.lineOf(['purpose', lang]), excerpt: purpose, message, fix }];
}

/** Finds the own number of an operator that is said to work from the SIM of another. Wallets may be on any network. */
function strangeNetwork(entry: Entry, brands: readonly string[], naming: Naming): Finding[] {
	const [owner, network] = [textIn(entry, 'owner'), textIn(entry, 'network')];
	const isOperator = brands.some((brand) => nameOf(brand).test(owner));
	// Otherwise the owner may be wrong, not the network.
	const isOwn = langList.some((lang) => naming(textAt(entry.value, ['purpose', lang])).includes(owner));
	if (network === '' || !isOperator || !isOwn || nameOf(network).test(owner)) return [];
	const message = `Entry "${entry.id}" belongs to ${owner}, and this says that it works from a SIM of ${network}.`;
	const fix = `Write the network of ${owner}, or correct the owner.`;
	return [{ file: entry.file, line: entry.lineOf(['network']), excerpt: `network: ${network}`, message, fix }];
}

/** Finds numbers after the name of another owner in the same line. Codes for the phone itself have no owner. */
function besideAnother(entry: Entry, { pages }: Content, naming: Naming): Finding[] {
	const owner = textIn(entry, 'owner');
	if (textIn(entry, 'kind') === 'device') return [];
	const places = pages.flatMap(({ file, slug, body }) =>
		findUses(body)
			.filter(({ name, attributes }) => name === 'Dial' && attributes.get('id') === entry.id)
			.map(({ index, text }) => {
				const before = body.slice(body.lastIndexOf('\n', index) + 1, index).replace(/<[^>]*>|\]\([^)]*\)/g, ' ');
				return { file, slug, line: lineAt(body, index), excerpt: text, named: naming(before) };
			}),
	);
	// A language may write the name in its own script, so it is enough that one language names the owner.
	return [...Map.groupBy(places, ({ slug }) => slug).values()].flatMap((versions) => {
		const wrong = versions.find(({ named }) => named.length === 1);
		if (!wrong || versions.some(({ named }) => named.includes(owner))) return [];
		const { file, line, excerpt, named } = wrong;
		return {
			file,
			line,
			excerpt,
			message: `This shows a number of ${owner}, and the words before it name only ${named.join()}.`,
			fix: `Show the number of ${named.join()}, or name ${owner} beside it.`,
		};
	});
}
