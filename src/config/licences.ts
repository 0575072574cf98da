/** The licence files of each part of the site. They are published unchanged. */
export const licences = {
	code: ['LICENSE'],
	content: ['LICENSES/CC-BY-4.0.txt'],
	font: ['node_modules/@fontsource/noto-nastaliq-urdu/LICENSE'],
	/** Libraries whose code is sent to readers: MIT and Apache 2.0 require their licence texts to be included. */
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

/** One of the parts. */
export type Licence = keyof typeof licences;

/** The parts by name. */
export const licenceNames = Object.keys(licences) as Licence[];

/** The address of the licence text of one part. */
export const licencePath = (licence: Licence): string => `/licences/${licence}.txt`;
