/** An event or task in a trace of Chromium. Times in microseconds. */
export interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
}

/** The trace categories for `blockingTime`. */
export const blockingCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The time of a task beyond this counts as blocking, in microseconds (web.dev/tbt). */
const LONG_TASK = 50_000;

/**
 * Total blocking time as Lighthouse counts it: for every task of the main thread after the first contentful paint, the
 * time beyond 50 ms. It is computed from a trace, because the browser's report of long tasks is incomplete: in Chromium
 * 156 it left out the task that lays out Starlight's page (306 to 525 ms, in four visits of four).
 * @returns milliseconds
 * @throws Error when the trace has no first contentful paint
 */
export function blockingTime(events: readonly TraceEvent[]): number {
	const paint = events.find(({ name }) => name === 'firstContentfulPaint');
	if (!paint) throw new Error('The trace has no first contentful paint.');
	const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === paint.pid && tid === paint.tid);
	const blocked = tasks.map(({ ts, dur = 0 }) => Math.min(dur, ts + dur - paint.ts) - LONG_TASK);
	return blocked.reduce((sum, time) => sum + Math.max(time, 0), 0) / 1_000;
}
