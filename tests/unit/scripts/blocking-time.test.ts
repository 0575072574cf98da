import { expect, test } from 'vitest';
import { blockingTime, type TraceEvent } from '../../../scripts/bench/blocking.ts';

const paint: TraceEvent = { name: 'firstContentfulPaint', pid: 1, tid: 1, ts: 1_000_000 };
const task = (start: number, length: number, thread: Partial<TraceEvent> = {}): TraceEvent => ({
	name: 'RunTask',
	pid: 1,
	tid: 1,
	ts: start * 1_000,
	dur: length * 1_000,
	...thread,
});

test('the benchmark counts as blocking what a task takes beyond 50 ms, once something is painted', () => {
	expect(blockingTime([paint, task(1_100, 50), task(1_200, 80), task(1_400, 150)])).toBe(130);
});

test('the benchmark does not count what comes before the first paint: that is in the time of the paint', () => {
	expect(blockingTime([task(100, 500), task(950, 150), paint])).toBe(50);
});

test('the benchmark counts the page’s own thread alone', () => {
	expect(blockingTime([paint, task(1_100, 500, { pid: 2 }), task(1_100, 500, { tid: 2 })])).toBe(0);
});

test('the benchmark gives no figure for a page that painted nothing', () => {
	expect(() => blockingTime([task(0, 500)])).toThrow('no first contentful paint');
});
