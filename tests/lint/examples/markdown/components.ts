import type { Project } from '../../../support/guide/project.ts';
import { add, addComponents, change, edit, type Example, type Table } from '../example.ts';
import { en, pathOf, addPhrase } from '../guide.ts';

/** Imports a component into the English page and uses it. */
const useComponent = (line: string, use: string): Example<Project> =>
	change(`${line} ${use}`, (project) => {
		project.edit(pathOf(en), "facts';", `facts';\n${line}`);
		project.edit(pathOf(en), 'bring the original.', `bring the original: ${use}.`);
	});

export const markdownComponents: Table = {
	'markdown/component-import': {
		refuses: [
			edit('docs/en/steps.mdx', "from '~/components/facts'", "from '~/components/paper'"),
			useComponent("import Counter from '~/components/counter/Card.astro';", '<Counter client:load id="x" />'),
			useComponent("import { BringList, Card } from '~/components/counter';", '<Card />'),
			edit(
				en,
				"import { Dial, Fact, Site, Term } from '~/components/facts';",
				'',
				12,
				'<Dial',
				'where Dial, Site comes from',
				"import { Dial, Site } from '~/components/facts';",
			),
		],
		passes: [
			useComponent("import Phrase from '~/components/phrases/Phrase.astro';", '<Phrase lang="ur">سلام</Phrase>'),
		],
	},
	'markdown/component-name': {
		refuses: [
			add('en', 'Wait <fact id="new-sim-wait" />.', '<fact', 'capital letters', 'mean <Fact id="new-sim-wait" />?'),
			add('en', 'Ask <Term id="operator">operator</term>.', '</term>', 'capital letters', 'Did you mean </Term>?'),
			add('en', 'Text it to <Dail id="sim-check" />.', '<Dail', 'no component Dail', 'mean "Dial"?'),
		],
		passes: [add('en', 'See <Fact id="new-sim-wait" />.')],
	},
	'markdown/component-end': {
		refuses: [
			add('zh-CN', '请看<Fact id="new-sim-wait" 。'),
			add('en', 'Ask your operator</Term>.'),
			add('en', 'Wait <Fact id="new-sim-wait" /.', '<Fact id', 'not closed with a >', '<Fact id="new-sim-wait" />'),
			add('en', 'Ask <Term id="operator">operator</Term', '</Term', 'not closed with a >', 'Write </Term>'),
			add('en', 'Say <Term id="operator">operator to them.', '<Term id="operator">', 'is not closed', '</Term>'),
			add('en', 'Text it to <Dial id="sim-check">.', '<Dial id="sim-check">', 'is not closed', '/>'),
			add('en', 'Say <Term id="operator">operator.\n\nThen</Term> go.', '<Term', 'in its paragraph', '</Term>'),
			addComponents('<Fold title="A">\n\nWords.', '<Fold title="A">', 'is not closed', '</Fold> on a line of its own'),
			addComponents('</Fold>', '</Fold>', 'closes nothing', 'delete it'),
			addComponents('<Fold title="A">Words.\n\n</Fold>', '<Fold', 'shares its line', 'on a line of its own'),
			addComponents('Open <Menu>Settings.', '<Menu>', 'is not closed', '</Menu>'),
		],
		passes: [
			add('en', 'Ask your <Term id="operator">operator</Term>.'),
			addComponents('Open <Menu>Settings → SIM</Menu>.'),
			addComponents('<Fold title="If it fails">\n\nSee <Site id="pta" />.\n\n<Say id="block-sim" />\n\n</Fold>'),
		],
	},
	'markdown/component-piece': {
		refuses: [
			add('en', 'Wait Fact id="new-sim-wait" />.', 'Fact id', 'a piece of a component', '<Fact id="new-sim-wait" />'),
			add('en', 'Ask Term id="operator" />.', 'Term id', 'a piece of a component', '<Term id="operator">words</Term>'),
			add('en', 'Wait some days />.', '/>', 'a piece of a component', 'delete what is left'),
		],
		passes: [add('en', 'The word id and the word Fact are ordinary words.')],
	},
	'markdown/component-attributes': {
		refuses: [
			add('en', 'Text <Dial id="sim-check" onclick="x()" /> now.'),
			add('ur', 'بھیجیں <Dial id="sim-check" client:load />'),
			add('en', 'To <Dial id={"sim-check"} />.', 'id={', 'is code', 'Write id="sim-check", without'),
			addPhrase('<Phrase lang="fr">Bonjour</Phrase>'),
			addPhrase('<Phrase>سلام</Phrase>'),
			addPhrase('<Phrase lang="ur" onclick="x">سلام</Phrase>'),
		],
		passes: [
			addPhrase('<Phrase lang="ur">سلام</Phrase>'),
			add('en', 'Text <Dial id="sim-check" from /> now.'),
			change('a title that says “once more, only later”', (project: Project) => {
				project.edit(pathOf(en), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
				const fold = '<Fold title="No answer? Try once more, only later">\n\nWait.\n\n</Fold>';
				project.edit(pathOf(en), 'bring the original.', `bring the original.\n\n${fold}`);
			}),
		],
	},
	'markdown/component-words': {
		refuses: [
			add('en', 'Ask <Term id="operator" /> now.', '<Term', 'no words', '<Term id="operator">words</Term>'),
			add('en', 'Ask <Term id="operator"></Term> now.', '<Term', 'no words', '>words</Term>'),
			add('en', 'Wait <Fact id="new-sim-wait">one week</Fact>.', 'one week', 'would be lost', 'Write <Fact'),
			add('en', 'Ask <Term id="operator">[it](/en/steps/)</Term>.', '[it]', 'link inside <Term>', 'Keep one'),
			add('en', 'Ask [<Term id="operator">it</Term> now](/en/steps/).', '[<Term', 'inside a link', 'Keep one'),
			add('en', 'See [the site <Site id="pta" />](/en/steps/).', '<Site', 'inside a link', 'Keep one'),
		],
		passes: [add('en', 'Ask your <Term id="operator">operator</Term>.')],
	},
};
