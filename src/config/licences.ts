/** The licence files of each part of the site, published unchanged. */
export const licences = {
	code: ['LICENSE'],
	content: ['LICENSES/CC-BY-4.0.txt'],
	font: ['node_modules/@fontsource/noto-nastaliq-urdu/LICENSE'],
	/** Libraries in the code for browsers: MIT and Apache 2.0 require their licence texts. */
	libraries: [
		'astro/LICENSE',
		'@astrojs/starlight/LICENSE',
		'pagefind/LICENSE/LICENSE',
		'workbox-core/LICENSE',
		'workbox-precaching/LICENSE',
		'workbox-routing/LICENSE',
		'workbox-strategies/LICENSE',
		'opencc-js/LICENSE',
		'opencc-js/LICENSES/Apache-2.0.txt',
		'pinyin-pro/LICENSE',
	].map((file) => `node_modules/${file}`),
} as const satisfies Record<string, readonly string[]>;

export type Licence = keyof typeof licences;

export const licenceNames = Object.keys(licences) as Licence[];

/** The address of the licence text of one part. */
export const licencePath = (licence: Licence): string => `/licences/${licence}.txt`;
