/**
 * A script for the head of pages in Urdu, after their styles. They wait for Nastaliq in Naskh, as the phone itself
 * writes Urdu. Nastaliq that comes before anything is painted is used: on every page but the first. Later it would
 * move by half a screen what is being read, for no fallback breaks its lines where Nastaliq does; so it is kept for
 * the next page and this one's paper, or until the reader looks away. Readers on Save-Data are not sent it. Without
 * scripts it is used whenever it comes.
 */
export const nastaliqArrival =
	`(()=>{const page=document.documentElement;if(navigator.connection?.saveData||!document.fonts)return;` +
	`const use=()=>delete page.dataset.naskh;page.dataset.naskh='';` +
	`document.fonts.load('1em "Noto Nastaliq Urdu"','ا').then(()=>{` +
	`if(performance.getEntriesByType('paint').length)for(const chance of['visibilitychange','beforeprint'])addEventListener(chance,use);else use()` +
	`}).catch(()=>{})})()`;
