import { parseCronItems } from 'graphile-worker';
import { expect, test } from 'vitest';
import { rounds } from './index';

test('the queue understands when each round comes', () => {
	const items = Object.entries(rounds).map(([task, { match }]) => ({ task, match }));
	expect(parseCronItems(items)).toHaveLength(items.length);
});
