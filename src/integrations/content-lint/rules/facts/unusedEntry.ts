import { entriesNamedIn } from '../../../../components/registry/componentUses.ts';
import { codesIn, factsIn } from '../../../../lib/placeholders.ts';
import { isShown } from '../../../../schemas/data.ts';
import { visibilityOf } from '../../readers/content/visibility.ts';
import { valuesIn } from '../../readers/content/data.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** The collections to check. Official addresses are useful even if no page shows them: rules recognise typed ones. */
const collections = ['facts', 'dialCodes'] as const;

/** A warning, because an entry may be added before the page that needs it. */
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
		const asHours = data.dialCodes.entries.map(({ value }) => `facts/${textAt(value, ['hours'])}`);
		const shown = new Set([
			...inPages,
			...inPhrases,
			...asHours,
			...[...inStrings, ...onCards].map((id) => `dialCodes/${id}`),
		]);
		return collections.flatMap((collection) =>
			data[collection].entries
				.filter(({ id, value }) => !shown.has(`${collection}/${id}`) && !isListed(value))
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

/** The fixes do not suggest deleting the entry: without it, an editor types the number by hand the next time. */
const howToShow = {
	facts: (id: string) =>
		`Write <Fact id="${id}" /> on the page where readers need it; until then it may stay. A fact that is not confirmed gets a topic; then the about page lists it.`,
	dialCodes: (id: string) =>
		`Write <Dial id="${id}" /> on the page where readers need it, or name it under "helplines" of its operator; until then it may stay.`,
};

/** Whether the about page lists an entry as not confirmed. It needs a topic for that. */
function isListed(value: unknown): boolean {
	const withheld = !isShown(visibilityOf(value));
	return withheld && (valueAt(value, ['topic']) ?? valueAt(value, ['purpose'])) !== undefined;
}
