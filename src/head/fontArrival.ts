/** So long after the first paint a change of font is still part of the page's arrival, in milliseconds. */
const arrivalTime = 4_000;

/**
 * How far the change may move what is on the screen, in CSS pixels: a line of a title. Measured on the Urdu pages of
 * 29 November 2026: at 360 px wide seven of 31 move, at 412 px four, by 58 px at most. What that does to the layout shift
 * is held to 0.1 (web.dev/cls) by tests/e2e/layout-shift.spec.ts, on seven pages.
 */
const mostMoved = 60;

/**
 * What holds text and may be far down a page: it changes after the screen, in pieces. The frame around it, and any other
 * text, changes with the screen. What is folded away is not laid out yet: to ask where it is would lay it out.
 */
const blocks = 'main :is(h2,h3,p,li,dt,dd,label):not(details *)';

/** So many blocks change in one frame: some 250 letters, a few milliseconds on a slow phone. */
const blocksInFrame = 4;

/**
 * A script for the head of pages in Urdu, after their styles. They wait for Nastaliq in Naskh, as the phone itself
 * writes Urdu, and change when it comes. Once something is painted they change only while the page is still arriving:
 * not when the reader has touched or turned it, nor after four seconds, nor where more than one line would push the
 * text down (tried on the spot, between two frames, so that nobody sees it). Then Nastaliq is kept for the next page
 * and this one's paper, or until the reader looks away. tests/e2e/layout-shift.spec.ts holds how far pages move.
 *
 * To shape a whole page anew would hold a slow phone's processor for a fifth of a second: only what is on the screen
 * or above it changes at once. What is below keeps Naskh by a mark of its own and loses it a few blocks a frame. Who
 * touches the page before all is done, prints it or looks away gets the rest at once, while it is still out of sight.
 * Readers on Save-Data are not sent it. Without scripts it is used whenever it comes.
 */
export const nastaliqArrival =
	`(()=>{const page=document.documentElement;if(navigator.connection?.saveData||!document.fonts)return;` +
	`let reading,below=[];const change=count=>below.splice(0,count).map(block=>delete block.dataset.naskh),` +
	`use=()=>{delete page.dataset.naskh;change(below.length)},top=block=>block.getBoundingClientRect().top,` +
	`on=(signs,act)=>signs.map(sign=>addEventListener(sign,act,{passive:true})),` +
	`go=()=>below[0]&&requestAnimationFrame(()=>{change(${blocksInFrame});go()});page.dataset.naskh='';` +
	`on(['wheel','pointerdown','keydown'],()=>{reading=true;below[0]&&use()});` +
	`document.fonts.load('1em "Noto Nastaliq Urdu"','ا').then(()=>{const[paint]=performance.getEntriesByType('paint');if(!paint)return use();` +
	`if(!reading&&performance.now()-paint.startTime<${arrivalTime}){` +
	`const seen=[.2,.3,.4,.5,.6,.7,.8,.9].map(part=>document.elementFromPoint(innerWidth/2,innerHeight*part)||page),before=seen.map(top);` +
	`below=[...document.querySelectorAll('${blocks}')].filter(block=>top(block)>innerHeight);` +
	`below.map(block=>block.dataset.naskh='');delete page.dataset.naskh;` +
	`if(seen.every((block,index)=>Math.abs(top(block)-before[index])<${mostMoved}))go();else{page.dataset.naskh='';change(below.length)}}` +
	`on(['visibilitychange','beforeprint'],use)` +
	`}).catch(()=>{})})()`;
