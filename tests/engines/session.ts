/** What a reader presses or looks for, as a screen reader names it. */
export type Role = 'link' | 'button';

/** One element: by its role and its whole name, or a link in a part of the page by the beginning of its address. */
export type Target = { role: Role; name: string } | { linkTo: string; within: 'main' | 'nav' };

/** One tab of one browser, steered the same way whatever speaks to it. Every step waits for what it needs. */
export interface Session {
	/** Goes on in a new tab, as narrow as a phone, and closes the one before. */
	newTab(): Promise<void>;
	/** Opens an address and waits until it has loaded. */
	open(url: string): Promise<void>;
	/** Starts to go back, to the page that the browser kept in memory if it did. It does not wait for that page. */
	back(): Promise<void>;
	/**
	 * Presses the first visible element that is meant.
	 * @throws Error when there is none within ten seconds
	 */
	press(target: Target): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	/** Presses a key, named as in KeyboardEvent.key, with Control held if so wished. */
	key(key: 'Enter' | 'k', control?: boolean): Promise<void>;
	/** Runs a function in the page; it sees nothing but its arguments. */
	run<Args extends (string | number)[], Result>(script: (...args: Args) => Result, ...args: Args): Promise<Result>;
	/** Closes the browser. */
	close(): Promise<void>;
}

/** A browser of the tests: how it is named, whether this machine has it, and how it is started. */
export interface Engine {
	name: string;
	/** Whether a phone has the menu; where it has not, a link leads to the same list. */
	hasPopovers: boolean;
	/** What to install where it is missing; undefined when it is here. */
	missing(): string | undefined;
	start(): Promise<Session>;
}

/** How long a step waits for what it needs, in milliseconds. */
export const STEP_TIMEOUT = 10_000;
