import { z } from 'astro/zod';
import { forEachLanguage, localized, statement } from './provenance.ts';

export * from './dialCode.ts';
export * from './officialDomain.ts';
export * from './provenance.ts';
export * from './source.ts';

/** A mobile operator or brand with customers among the readers. */
export const operator = z.strictObject({
	order: z.int().positive().describe('place in lists'),
	names: localized.describe('the brand as each language writes it'),
	owner: statement.describe('the company behind the brand'),
	serves: statement.describe('where it has a network'),
	status: statement.optional().describe('what a customer must know of its present state'),
	esim: z
		.strictObject({
			where: statement.describe('where an eSIM is issued'),
			requirements: statement.describe('who must come and what to bring'),
			time: statement.describe('how long it takes'),
		})
		.describe('what a reader asks of one operator; the fee is PTA’s limit and stands in facts.yaml'),
	helplines: z.array(z.string()).describe('ids from dial-codes.yaml, the best first'),
	domains: z.array(z.string()).describe('ids from official-domains.yaml'),
	apps: z.array(statement).describe('its apps, by name'),
	writeTo: z
		.string()
		.optional()
		.describe(
			'id from official-domains.yaml: where to write when nobody at hand has a SIM of its network, the only one that reaches its helpline',
		),
	esimQuestion: z
		.string()
		.optional()
		.describe(
			'id from phrases.yaml, only where nothing says whether it has eSIM: what to ask it, in place of the fee of an eSIM and the questions on one',
		),
	brands: z
		.array(
			z.strictObject({
				name: z.string(),
				domain: z.string().describe('id from official-domains.yaml'),
				section: z.string().describe('the section of the operator’s page that says what to do if nobody answers'),
			}),
		)
		.optional()
		.describe('brands of the same company that have no helpline, and where their customers write'),
});
export type Operator = z.infer<typeof operator>;

const forms = z.array(z.string().trim().min(1));

/** A term, its meaning, and the forms that must not be used for it. */
export const glossaryTerm = z.strictObject({
	term: localized.describe('the one form used on every page of a language'),
	meaning: localized.describe('one or two plain sentences'),
	latin: z.string().optional().describe('the form in Latin letters seen on phones and forms'),
	forbidden: z
		.strictObject(forEachLanguage(() => forms))
		.partial()
		.optional()
		.describe('forms that mean the same and must not appear, by language'),
});
