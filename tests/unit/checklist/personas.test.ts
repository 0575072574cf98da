import { expect, test } from 'vitest';
import { decide } from '../../../src/components/checklist/verdict/decide.ts';
import { personas } from '../../support/personas.ts';

test.each(personas)(
	'$who is told what a good clerk would say',
	({ answers, verdict, advice, place, brings, leaves }) => {
		const outcome = decide(answers);
		expect(outcome).toMatchObject({ kind: verdict, left: 0 });
		expect(outcome.advice.map(({ id }) => id)).toEqual(advice);
		if (place !== 'visit') expect(outcome.advice.flatMap(({ links }) => links)).toContain(place);
		expect(outcome.bring).toContain(brings);
		expect(outcome.bring).not.toContain(leaves);
	},
);
