import { Features, transform } from 'lightningcss';
import { fullFunction, styleTargets } from '../config/browsers.ts';

/** Minifies styles for the oldest browsers with full function. @throws parse errors of Lightning CSS */
export const minifyStyles = (css: string): string =>
	transform({
		filename: 'styles.css',
		code: Buffer.from(css),
		minify: true,
		targets: styleTargets(fullFunction),
		// Vite has already lowered `light-dark()`; doing it again would add its helper properties twice.
		exclude: Features.LightDark,
	}).code.toString();
