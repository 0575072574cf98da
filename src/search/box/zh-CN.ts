import { chinese } from '../query/chinese.ts';
import { boxOf } from './box.ts';

/** Brings the box of the Chinese pages to life, see `bringToLife`. */
export const searchBox = boxOf(chinese);
