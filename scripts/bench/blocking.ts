/** What a trace of Chromium says of one moment or task. Times in microseconds. */
export interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
}

/** What has to be traced for `blockingTime`. */
export const blockingCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** A task may hold the page for so long before it counts as blocking, in microseconds (web.dev/tbt). */
const UNNOTICED = 50_000;

/**
 * Total blocking time as Lighthouse counts it: of every task of the page's main thread, from the first contentful paint
 * on, what is longer than 50 ms. From a trace, since the browser's own report of long tasks is not whole: in
 * Chromium 156 it left out the task that lays out Starlight's page (306 to 525 ms, in four visits of four).
 * @returns milliseconds
 * @throws Error when the trace has no first contentful paint: there would be nothing to count from
 */
export function blockingTime(events: readonly TraceEvent[]): number {
	const paint = events.find(({ name }) => name === 'firstContentfulPaint');
	if (!paint) throw new Error('The trace has no first contentful paint.');
	const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === paint.pid && tid === paint.tid);
	const blocked = tasks.map(({ ts, dur = 0 }) => Math.min(dur, ts + dur - paint.ts) - UNNOTICED);
	return blocked.reduce((sum, time) => sum + Math.max(time, 0), 0) / 1_000;
}
