import { z } from 'astro/zod';

/** Lists the names in Latin letters that texts may use and that are neither in an English dictionary nor in the other data. */
export const namesFile = 'src/content/names.yaml';

/** No number, host or account fits: a digit may only begin a name (1Link), and no full stop, @ or _ is in one. */
const shape = /^\d?[A-Za-z]+(?:[ '-][A-Za-z]+)*$/;
const name = z.string().refine((text) => shape.test(text), {
	error: 'this is no name in plain Latin letters',
	params: {
		fix: 'Between the letters only a space, a hyphen or an apostrophe may stand; a number or an address never.',
	},
});
const names = z.array(name);

/** The format of src/content/names.yaml. All values are read as text. */
export const nameList = z.strictObject({
	places: names.describe('towns, districts, rivers, roads, dams and border crossings, also abroad'),
	companies: names.describe('companies, banks and authorities'),
	products: names.describe('apps, wallets and makes of phones'),
	words: names.describe('other words: terms, languages, feasts, Urdu words'),
});

/** The kinds of names, in the order of the file. */
export const nameKinds = nameList.keyof().options;
