import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collectionFiles as files, collectionSchemas as schemas } from './schemas/collections.ts';
import { pageFrontMatter } from './schemas/page.ts';
import { interfaceStrings } from './schemas/strings.ts';

/** Every collection of the site. The schemas, with a description of each field, are in src/schemas. */
export const collections = {
	docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageFrontMatter }) }),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: interfaceStrings }) }),
	operators: defineCollection({
		loader: glob({ pattern: '*.yaml', base: files.operators }),
		schema: schemas.operators,
	}),
	sources: defineCollection({ loader: file(files.sources), schema: schemas.sources }),
	facts: defineCollection({ loader: file(files.facts), schema: schemas.facts }),
	dialCodes: defineCollection({ loader: file(files.dialCodes), schema: schemas.dialCodes }),
	officialDomains: defineCollection({ loader: file(files.officialDomains), schema: schemas.officialDomains }),
	glossary: defineCollection({ loader: file(files.glossary), schema: schemas.glossary }),
	phrases: defineCollection({ loader: file(files.phrases), schema: schemas.phrases }),
};
