import { Features, transform, type Targets } from 'lightningcss';

/** Minifies styles. @param targets the oldest browsers that must understand them @throws parse errors of Lightning CSS */
export const minifyStyles = (css: string, targets: Targets): string =>
	transform({
		filename: 'styles.css',
		code: Buffer.from(css),
		minify: true,
		targets,
		// Vite has already lowered `light-dark()`; doing it again would add its helper properties twice.
		exclude: Features.LightDark,
	}).code.toString();
