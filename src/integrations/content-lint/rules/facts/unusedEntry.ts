import { entriesNamedIn } from '../../../../components/componentUses.ts';
import { codesIn, factsIn } from '../../../../lib/placeholders.ts';
import { isShown } from '../../../../schemas/data.ts';
import { weightOf } from '../../readers/content/weight.ts';
import { valuesIn } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** What only readers need. An official address that no page prints still tells an editor who types it what it is. */
const collections = ['facts', 'dialCodes'] as const;

/** A fact or number no reader sees: a warning, because one may be added before the page that needs it. */
export const unusedEntry: Rule = {
	id: 'facts/unused-entry',
	severity: 'warning',
	reads: 'pages, data, strings',
	refuses: 'A fact or number that no reader sees.',
	check({ pages, data, strings }) {
		const inPages = pages
			.flatMap(({ body }) => entriesNamedIn(body))
			.map(({ collection, id }) => `${collection}/${id}`);
		const inStrings = strings.flatMap(({ values }) => [...values.values()].flatMap(codesIn));
		const onCards = data.operators.entries.flatMap(({ value }) => listOf(valueAt(value, ['helplines'])));
		const inPhrases = data.phrases.entries
			.flatMap(valuesIn)
			.flatMap(({ value }) => (typeof value === 'string' ? factsIn(value) : []))
			.map((id) => `facts/${id}`);
		const asHours = data.dialCodes.entries.map(({ value }) => `facts/${String(valueAt(value, ['hours']))}`);
		const printed = new Set([
			...inPages,
			...inPhrases,
			...asHours,
			...[...inStrings, ...onCards].map((id) => `dialCodes/${id}`),
		]);
		return collections.flatMap((collection) =>
			data[collection].entries
				.filter(({ id, value }) => !printed.has(`${collection}/${id}`) && !isListed(value))
				.map(({ id, file, lineOf }) => ({
					file,
					line: lineOf([]),
					excerpt: `${id}:`,
					message: 'No reader sees this: no page, operator or text of the interface names it.',
					fix: howToShow[collection](id),
				})),
		);
	},
};

/** It may wait here for the page that needs it: a number that is gone from the data is typed by hand the next time. */
const howToShow = {
	facts: (id: string) =>
		`Write <Fact id="${id}" /> on the page where readers need it; until then it may stay. A fact that is not confirmed gets a topic; then the about page lists it.`,
	dialCodes: (id: string) =>
		`Write <Dial id="${id}" /> on the page where readers need it, or name it under "helplines" of its operator; until then it may stay.`,
};

/** Whether the about page lists it among what is not confirmed: it has to say what it is about. */
function isListed(value: unknown): boolean {
	const withheld = !isShown(weightOf(value));
	return withheld && (valueAt(value, ['topic']) ?? valueAt(value, ['purpose'])) !== undefined;
}
