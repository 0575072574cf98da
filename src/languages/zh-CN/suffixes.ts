/** Chinese words of one character that belong to the previous word: 银行卡, 指纹机, 营业厅吗, 浏览器, 怎么办. */
export const suffixClass = '[卡机厅号器证员码人者办的了吗吧呢]';

/** Matches one of these words. */
export const suffixWord = new RegExp(`^${suffixClass}$`, 'u');
