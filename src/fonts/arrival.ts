/**
 * Until when, in milliseconds after the reader asked for a page, its font may still change what they see. On a link of
 * 400 kbit/s the page is there after 0.6 s and the font after 3.3 s: the change would move by half a screen what is
 * being read, for no fallback breaks its lines where Nastaliq does.
 * On a faster link the font comes in time, after the first paint, and the page does move: docs/benchmark.md.
 */
const patience = 2_000;

/**
 * A script for the head of pages in Urdu. They wait for Nastaliq in Naskh, as the phone itself writes Urdu. Nastaliq
 * that comes in time is used; later it is kept for the next page and this one's paper, or until the reader looks away.
 * Readers on Save-Data are not sent it. Without scripts it is used whenever it comes.
 */
export const nastaliqArrival =
	`(()=>{const page=document.documentElement;if(navigator.connection?.saveData||!document.fonts)return;` +
	`const use=()=>delete page.dataset.naskh;page.dataset.naskh='';` +
	// Until the styles below this script are read, the browser knows no such font and gives back none.
	`const look=()=>document.fonts.load('1em "Noto Nastaliq Urdu"','ا').then(([font])=>{if(!font)requestAnimationFrame(look);` +
	`else if(performance.now()<${patience})use();else for(const chance of['visibilitychange','beforeprint'])addEventListener(chance,use)` +
	`}).catch(()=>{});look()})()`;
