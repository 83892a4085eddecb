import { takeRegisterIn } from '$lib/server/modules/cooperation';
import { createHash } from 'node:crypto';
import { expected, type Stage } from './stage';

/** An invented old register whose columns wait to be looked at; nothing of it is recorded. */
export async function seedOldRegister(stage: Stage): Promise<void> {
	const content = Buffer.from(stage.texts.words.oldRegister);
	expected(
		'register',
		await takeRegisterIn(stage.as('tu', 1), {
			source: stage.texts.words.oldRegisterSource,
			fileName: 'contoh-register.csv',
			sha256: createHash('sha256').update(content).digest('hex'),
			kind: 'csv',
			content
		})
	);
}
