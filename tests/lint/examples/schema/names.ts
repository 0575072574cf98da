import { dataFiles } from '../../validContent.ts';
import { swap, type Table } from '../example.ts';

/** The line of src/content/names.yaml that begins with these words. */
const lineIn = (words: string): number =>
	(dataFiles['names.yaml'] ?? '').split('\n').findIndex((line) => line.startsWith(words)) + 1;

const attock = lineIn('  - Attock');

export const schemaNames: Table = {
	'schema/names': {
		refuses: [
			swap('names.yaml', '  - Attock\n', '  - Attock\n  - Attock\n', attock + 1, 'Attock', 'twice', 'Delete one'),
			swap('names.yaml', '  - Attock\n', '  - Attock\n  - attock\n'),
			swap('names.yaml', '  - Nayatel\n', '  - Lahore\n  - Nayatel\n'),
			swap('names.yaml', '  - Attock\n', '  - Zatock\n  - Attock\n'),
			swap(
				'names.yaml',
				'  - Easypaisa\n',
				'  - Easypaisa\n  - Easypasia\n',
				lineIn('  - Easypaisa') + 1,
				'Easypasia',
				'one letter',
			),
			swap(
				'names.yaml',
				'  - Zhob\n',
				'  - Zhob\n  - Zonq\n',
				lineIn('  - Zhob') + 1,
				'Zonq',
				'one letter from “zong”',
			),
			swap(
				'names.yaml',
				'  - Attock\n',
				'  - Attock 0300\n',
				attock,
				'"Attock 0300"',
				'no name in plain Latin letters',
				'Between the letters',
			),
			swap('names.yaml', '  - Attock\n', '  - attock.example\n'),
			swap(
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
			swap('names.yaml', '  - Easypaisa\n', '  - Easy Paisa\n  - Easypaisa\n'),
			swap('names.yaml', '  - Drosh\n', '  - Dong\n  - Drosh\n'),
			swap('names.yaml', '  - Attock\n', '  - Attock\n  - Attock Khurd\n'),
			swap('names.yaml', '  - Zindigi\n', "  - Zindigi\n  - Zonk's\n"),
			swap('names.yaml', '  - CNIC\n', '  - CNIC\n  - CNIS\n'),
		],
	},
};
