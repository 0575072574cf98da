/** So long after the first paint a change of font is still part of the page's arrival, in milliseconds. */
const arrivalTime = 4_000;

/**
 * A script for the head of pages in Urdu, after their styles. They wait for Nastaliq in Naskh, as the phone itself
 * writes Urdu, and change when it comes, unless the reader has begun to read: touched or turned the page, or had four
 * seconds. Then it is kept for the next page and this one's paper, or until the reader looks away. The two differ little
 * in their line breaks: over all pages at 360 px the change moves the text by the shift that
 * tests/e2e/layout-shift.spec.ts holds. Readers on Save-Data are not sent it. Without scripts it is used whenever it
 * comes.
 */
export const nastaliqArrival =
	`(()=>{const page=document.documentElement;if(navigator.connection?.saveData||!document.fonts)return;` +
	`let reading;const use=()=>delete page.dataset.naskh;page.dataset.naskh='';` +
	`for(const sign of['wheel','touchmove','keydown'])addEventListener(sign,()=>reading=true,{once:true,passive:true});` +
	`document.fonts.load('1em "Noto Nastaliq Urdu"','ا').then(()=>{const[paint]=performance.getEntriesByType('paint');` +
	`if(paint&&(reading||performance.now()-paint.startTime>${arrivalTime}))for(const chance of['visibilitychange','beforeprint'])addEventListener(chance,use);else use()` +
	`}).catch(()=>{})})()`;
