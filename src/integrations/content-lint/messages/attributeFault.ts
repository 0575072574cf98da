import type { Use } from '../../../components/registry/componentUses.ts';
import { collectionFiles } from '../../../schemas/collections.ts';
import type { Remedy } from '../rule.ts';

/** Checks the attributes by which a component names what it shows. */
export function attributeFault({ name, component, attributes }: Use): Remedy | undefined {
	const { shows, flags = [], holds } = component;
	if (!shows) return undefined;
	const keys = Object.keys(shows).filter((key) => attributes.has(key));
	const unknown = [...attributes.keys()].filter((key) => !(key in shows) && !flags.includes(key));
	const [key] = keys;
	const allowed = key === undefined ? undefined : shows[key];
	const value = attributes.get(key ?? '') ?? '';
	const end = holds ? `>words</${name}>` : ' />';
	if (key === 'ids' && /[,،，、;؛；|+]/.test(value)) {
		const ids = value
			.split(/[\s,،，、;؛；|+]+/)
			.filter(Boolean)
			.join(' ');
		return {
			message: 'The ids are not separated by spaces.',
			fix: `No commas, only spaces: <${name} ids="${ids}"${end}.`,
		};
	}
	if (keys.length === 1 && unknown.length === 0 && value.trim() !== '') {
		if (typeof allowed === 'string' || allowed?.includes(value)) return undefined;
		return {
			message: `There is no ${key ?? ''} "${value}".`,
			fix: `Write ${(allowed ?? []).map((option) => `<${name} ${key ?? ''}="${option}"${end}`).join(' or ')}.`,
		};
	}
	if (keys.length === 1 && unknown.length > 0 && value.trim() !== '') {
		return {
			message: `“${unknown.join('”, “')}” is not part of a <${name}>.`,
			fix: `Delete it: write <${name} ${key ?? ''}="${value}"${end}. What it shows comes from the data.`,
		};
	}
	const ways = Object.entries(shows).map(([attribute, from]) => {
		const source = typeof from === 'string' ? `from ${collectionFiles[from]}` : `one of ${from.join(', ')}`;
		return `<${name} ${attribute}="…"${end} with straight quotes and ${attribute === 'ids' ? 'ids' : `an ${attribute}`} ${source}`;
	});
	return { message: `This <${name}> does not say which entry it shows.`, fix: `Write ${ways.join(', or ')}.` };
}
