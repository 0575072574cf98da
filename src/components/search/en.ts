import { english } from '../../lib/search/query/english.ts';
import { boxOf } from './dialog.ts';

/** Brings the box of the English pages to life, see `bringToLife`. */
export const searchBox = boxOf(english);
