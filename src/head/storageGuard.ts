/**
 * A script for the head of every page. Browsers told to block all site data throw as soon as a script
 * touches `localStorage` or `sessionStorage`, and a web view without storage has null there; Starlight's theme and
 * menu scripts touch both without asking. Where that happens, this puts a storage in their place that forgets everything.
 */
export const storageGuard =
	`for(const n of['localStorage','sessionStorage'])try{window[n].length}catch{` +
	`Object.defineProperty(window,n,{value:{getItem:()=>null,setItem(){},removeItem(){}}})}`;
