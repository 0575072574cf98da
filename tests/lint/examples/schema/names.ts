import { dataFiles } from '../../../support/guide/validContent.ts';
import { edit, type Table } from '../example.ts';

/** The line of src/content/names.yaml that begins with these words. */
const lineIn = (words: string): number =>
	(dataFiles['names.yaml'] ?? '').split('\n').findIndex((line) => line.startsWith(words)) + 1;

const attock = lineIn('  - Attock');

export const schemaNames: Table = {
	'schema/names': {
		refuses: [
			edit('names.yaml', '  - Attock\n', '  - Attock\n  - Attock\n', attock + 1, 'Attock', 'twice', 'Delete one'),
			edit('names.yaml', '  - Attock\n', '  - Attock\n  - attock\n'),
			edit('names.yaml', '  - Nayatel\n', '  - Lahore\n  - Nayatel\n'),
			edit('names.yaml', '  - Attock\n', '  - Zatock\n  - Attock\n'),
			edit(
				'names.yaml',
				'  - Easypaisa\n',
				'  - Easypaisa\n  - Easypasia\n',
				lineIn('  - Easypaisa') + 1,
				'Easypasia',
				'one letter',
			),
			edit(
				'names.yaml',
				'  - Zhob\n',
				'  - Zhob\n  - Zonq\n',
				lineIn('  - Zhob') + 1,
				'Zonq',
				'one letter from “zong”',
			),
			edit(
				'names.yaml',
				'  - Attock\n',
				'  - Attock 0300\n',
				attock,
				'"Attock 0300"',
				'no name in plain Latin letters',
				'Between the letters',
			),
			edit('names.yaml', '  - Attock\n', '  - attock.example\n'),
			edit(
				'names.yaml',
				'products:',
				'prodcts:',
				lineIn('products:'),
				'prodcts:',
				'no field "prodcts"',
				'mean "products"?',
			),
		],
		passes: [
			edit('names.yaml', '  - Easypaisa\n', '  - Easy Paisa\n  - Easypaisa\n'),
			edit('names.yaml', '  - Drosh\n', '  - Dong\n  - Drosh\n'),
			edit('names.yaml', '  - Attock\n', '  - Attock\n  - Attock Khurd\n'),
			edit('names.yaml', '  - Zindigi\n', "  - Zindigi\n  - Zonk's\n"),
			edit('names.yaml', '  - CNIC\n', '  - CNIC\n  - CNIS\n'),
		],
	},
};
