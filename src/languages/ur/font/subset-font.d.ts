declare module 'subset-font' {
	/** What our build uses of subset-font, which brings no types of its own. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options: { targetFormat: 'woff2' },
	): Promise<Buffer<ArrayBuffer>>;
}
