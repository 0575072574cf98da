import { chinese } from '../query/chinese.ts';
import { boxOf } from './box.ts';

export const searchBox = boxOf(chinese);
