/** Chinese words of one character that belong to the word before them: 银行卡, 指纹机, 营业厅吗, 浏览器, 怎么办. */
export const leansBack = /^[卡机厅号器证员码人者办的了吗吧呢]$/u;
