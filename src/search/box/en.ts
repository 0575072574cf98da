import { english } from '../query/english.ts';
import { boxOf } from './box.ts';

/** Brings the box of the English pages to life, see `bringToLife`. */
export const searchBox = boxOf(english);
