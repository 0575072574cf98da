/**
 * Features newer than 2021 that styles may use, by their kind in ESLint's `use-baseline`. Either the oldest supported
 * browsers have them (they came in early 2022), or browsers without them show the same text in a plainer way.
 */
export const newerStyles = {
	allowAtRules: [
		// Chrome 99, Safari 15.4, Firefox 97: the floor itself.
		'layer',
		// The paper size; a browser without it uses its own.
		'page',
	],
	allowProperties: [
		// The floor knows these.
		'accent-color',
		'appearance',
		'color-scheme',
		'font-synthesis',
		'outline',
		'scroll-behavior',
		// Finer lines of text; without them the same words break elsewhere.
		'orphans',
		'text-autospace',
		'text-spacing-trim',
		'text-size-adjust',
		'text-wrap',
		'widows',
		// The scroll bar's looks, and where scrolling stops.
		'overscroll-behavior',
		'scrollbar-gutter',
		'scrollbar-width',
		// Icons and the boxes of menu names: Lightning CSS writes the `-webkit-` form beside it, which the floor knows.
		'box-decoration-break',
		'mask',
		'mask-image',
		'mask-repeat',
		// Safari does not know it, and has no forced colours.
		'forced-color-adjust',
		// Opens folded parts in print.
		'contain-intrinsic-block-size',
		'content-visibility',
		// Deprecated, supported by all browsers: hides text visually.
		'clip',
	],
	allowPropertyValues: {
		// Chrome 118; before it, on paper, the questions of the checklist stand above their answers and the address
		// above the day.
		float: ['inline-start', 'inline-end'],
		// The floor knows these.
		'overflow-wrap': ['anywhere'],
		'break-after': ['avoid'],
		'break-before': ['avoid', 'column'],
		'break-inside': ['avoid'],
		// Safari 16; before it, text that is too long is shown and not cut.
		overflow: ['clip'],
	},
	// Follows the same height in vh, which older browsers use.
	allowUnits: ['dvh'],
	allowMediaConditions: [
		'forced-colors',
		// Chrome 120, Safari 17, Firefox 113: an older browser without scripts leaves the space of a button empty.
		'scripting',
	],
	allowSelectors: [
		// The floor knows these.
		'backdrop',
		'focus-visible',
		'marker',
		// Chrome 105, Safari 15.4, Firefox 121. Room around titles, and the two icons of the menu button.
		'has',
		// The menu; its fallback stands in MobileMenuToggle.astro.
		'popover-open',
		// Opens folded parts in print.
		'details-content',
	],
};
