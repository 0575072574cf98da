declare module 'wawoff2' {
	/** Google's WOFF2 encoder as WebAssembly. The package has no types. */
	export function compress(font: Uint8Array): Promise<Uint8Array>;
	export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
