/** So long after the first paint a change of font is still part of the page's arrival, in milliseconds. */
const arrivalTime = 4_000;

/**
 * How far the change may move what is on the screen, in CSS pixels: a line of a title. Measured on the Urdu pages of
 * 29 November 2026: at 360 px wide seven of 31 move, at 412 px four, by 58 px at most. What that does to the layout shift
 * is held to 0.1 (web.dev/cls) by tests/e2e/layout-shift.spec.ts, on seven pages.
 */
const mostMoved = 60;

/**
 * A script for the head of pages in Urdu, after their styles. They wait for Nastaliq in Naskh, as the phone itself
 * writes Urdu, and change when it comes. Once something is painted they change only while the page is still arriving:
 * not when the reader has touched or turned it, nor after four seconds, nor where more than one line would push the
 * text down (tried on the spot, between two frames, so that nobody sees it). Then Nastaliq is kept for the next page
 * and this one's paper, or until the reader looks away. tests/e2e/layout-shift.spec.ts holds how far pages move.
 * Readers on Save-Data are not sent it. Without scripts it is used whenever it comes.
 */
export const nastaliqArrival =
	`(()=>{const page=document.documentElement;if(navigator.connection?.saveData||!document.fonts)return;` +
	`let reading;const use=()=>delete page.dataset.naskh;page.dataset.naskh='';` +
	`for(const sign of['wheel','touchmove','keydown'])addEventListener(sign,()=>reading=true,{once:true,passive:true});` +
	`document.fonts.load('1em "Noto Nastaliq Urdu"','ا').then(()=>{const[paint]=performance.getEntriesByType('paint');if(!paint)return use();` +
	`if(!reading&&performance.now()-paint.startTime<${arrivalTime}){` +
	`const seen=[.2,.3,.4,.5,.6,.7,.8,.9].map(part=>document.elementFromPoint(innerWidth/2,innerHeight*part)||page),` +
	`tops=()=>seen.map(element=>element.getBoundingClientRect().top),before=tops();use();` +
	`if(tops().every((top,index)=>Math.abs(top-before[index])<${mostMoved}))return;page.dataset.naskh=''}` +
	`for(const chance of['visibilitychange','beforeprint'])addEventListener(chance,use)` +
	`}).catch(()=>{})})()`;
