import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import * as schema from './data/schema';
import { pageFrontMatter } from './data/pageSchema';
import { interfaceStrings } from './data/stringsSchema';

const data = (name: string): ReturnType<typeof file> => file(`src/content/${name}.yaml`);

/** Every collection of the site. The schemas, with a description of each field, are in src/data. */
export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageFrontMatter }) }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceStrings }) }),
	operators: defineCollection({
		loader: glob({ pattern: '*.yaml', base: 'src/content/operators' }),
		schema: schema.operator,
	}),
	sources: defineCollection({ loader: data('sources'), schema: schema.source }),
	facts: defineCollection({ loader: data('facts'), schema: schema.claim }),
	dialCodes: defineCollection({ loader: data('dial-codes'), schema: schema.dialCode }),
	officialDomains: defineCollection({ loader: data('official-domains'), schema: schema.officialDomain }),
	glossary: defineCollection({ loader: data('glossary'), schema: schema.glossaryTerm }),
};
