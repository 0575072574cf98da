import { chinese } from '../../lib/search/query/chinese.ts';
import { boxOf } from './dialog.ts';

/** Brings the box of the Chinese pages to life, see `bringToLife`. */
export const searchBox = boxOf(chinese);
