declare module 'wawoff2' {
	/** Google's woff2 coder as WebAssembly; the package brings no types of its own. */
	export function compress(font: Uint8Array): Promise<Uint8Array>;
	export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
