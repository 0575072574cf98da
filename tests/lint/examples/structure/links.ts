import { add, addComponents, edit, type Table } from '../example.ts';
import { home } from '../guide.ts';

export const structureLinks: Table = {
	'structure/link': {
		refuses: [
			add('en', 'See [it](/en/stps/).'),
			add('ur', '[مرحلے](/en/steps/) دیکھیں۔', '/en/steps/', 'another language', 'Write /ur/steps/'),
			edit(home, '/en/steps/#person', '/en/steps', 12, '/en/steps', 'ends with /', 'Write /en/steps/'),
			edit(
				home,
				'/en/steps/#person',
				'../steps.mdx#person',
				12,
				'../steps.mdx',
				'top of the site',
				'/en/steps/#person',
			),
			edit(home, '/en/steps/#person', '/steps/', 12, '/steps/', 'There is no page /steps/', 'An address is /en/'),
			edit(home, '/en/steps/#person', '/', 12, '/', 'There is no page /', 'An address is /en/'),
			edit(home, '/en/steps/#person', '/en/steps/#persn', 12, '/en/steps/#persn', 'no section', 'mean "person"?'),
		],
		passes: [
			add('en', 'See [it](/en/steps/#person).'),
			addComponents(
				'<Fold title="What is around">\n\n<Fold title="What is inside" id="inner">\n\nWords.\n\n</Fold>\n\n</Fold>\n\n[Go](/en/steps/#inner)',
			),
		],
	},
};
