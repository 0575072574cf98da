import { expect, test } from 'vitest';
import { impostorOf } from '../../src/integrations/content-lint/detectors/hosts/impostorOf.ts';

const official = ['weixin110.qq.com', 'pta.gov.pk'];

test.each(['qqq.com', 'gq.com', 'q.com'])('a slip in the shortest official name is seen: %s', (host) => {
	expect(impostorOf(host, official)).toEqual({ official: 'qq.com', how: 'near' });
});

test.each(['security.qq.com', 'dawn.com', 'nta.org'])('another host is nobody’s impostor: %s', (host) => {
	expect(impostorOf(host, official)).toBeUndefined();
});
