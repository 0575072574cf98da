import type { Page } from '../readers/content/page.ts';
import { blocksOf } from '../readers/content/shown.ts';

/**
 * Finds the first line of a section that differs from the same section of another page.
 * @returns the line; if something is missing, the line where it belongs
 */
export function firstDifferingLine(section: string, page: Page, otherPage: Page): number {
	const [blocks, otherBlocks] = [page, otherPage].map((version) => blocksOf(version, section));
	// A heading without text below it is the difference.
	if (blocks?.length === 1) return blocks[0]?.line ?? 1;
	const at = otherBlocks?.findIndex(({ key }, index) => blocks?.[index]?.key !== key) ?? -1;
	const place = at < 0 ? (otherBlocks?.length ?? 0) : at;
	const [before, here] = [blocks?.[place - 1]?.line, blocks?.[place]?.line];
	const [theirBefore, theirHere] = [otherBlocks?.[place - 1]?.line, otherBlocks?.[place]?.line];
	const gap = theirBefore === undefined || theirHere === undefined ? 1 : theirHere - theirBefore;
	const isShorter = (blocks?.length ?? 0) < (otherBlocks?.length ?? 0);
	if (before !== undefined && (isShorter || here === undefined)) return before + gap;
	return here ?? before ?? 1;
}
