import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';

export const settingOf = prepared<{ person: string }>()((value) =>
	query
		.selectFrom('person as p')
		.leftJoin('notification_setting as s', 's.person_id', 'p.id')
		.select([
			'p.email as sign_in_email',
			'p.notification_email as given_email',
			's.mail',
			's.muted',
			's.language',
			's.email',
			's.email_proved_at',
			's.asked_email',
			's.code_hash',
			's.code_expires_at',
			's.code_attempts',
			's.feed_made_at',
			's.leader_sheet'
		])
		.where('p.id', '=', value('person'))
);

type Change = {
	mail?: string;
	muted?: string[];
	language?: string | null;
	email?: string | null;
	email_proved_at?: Date | null;
	asked_email?: string | null;
	code_hash?: Buffer | null;
	code_expires_at?: Date | null;
	code_attempts?: number;
	feed_hash?: Buffer | null;
	feed_made_at?: Date | null;
	leader_sheet?: boolean;
};

/** Writes what changes of a person's setting; the rest stays, or is what holds for everybody. */
export const writeSetting = (person: string, change: Change) =>
	query
		.insertInto('notification_setting')
		.values({ person_id: person, ...change })
		.onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(change));

/** Whether the reader has read a hint. */
export const hasRead = prepared<{ person: string; hint: string }>()((value) =>
	query
		.selectFrom('notification_setting')
		.select('person_id')
		.where('person_id', '=', value('person'))
		.where(sql<boolean>`hints_read @> array[${value('hint')}]::text[]`)
);

/** Remembers that a hint was read; reading it twice is reading it once. */
export const rememberRead = (person: string, hint: string) =>
	query
		.insertInto('notification_setting')
		.values({ person_id: person, hints_read: [hint] })
		.onConflict((conflict) =>
			conflict.columns(['tenant_id', 'person_id']).doUpdateSet({
				hints_read: sql<
					string[]
				>`array(select distinct unnest(notification_setting.hints_read || ${[hint]}::text[]))`
			})
		);

/** One more try at the code, whatever else the request does; gives how many there were. */
export const countTry = (person: string): Query<{ code_attempts: number }> => ({
	text: 'update notification_setting set code_attempts = code_attempts + 1 where person_id = $1 returning code_attempts',
	values: [person]
});

/** Whose calendar a secret opens. */
export const personOfFeed = prepared<{ hash: Buffer }>()((value) =>
	query
		.selectFrom('notification_setting')
		.select(['person_id', 'language'])
		.where('feed_hash', '=', value('hash'))
);

/** A link by which the mail of the day is ended. */
export const insertStopLink = (row: { token_hash: Buffer; person_id: string; made_at: Date }) =>
	query.insertInto('mail_stop_link').values(row);

/** Whose mail a link ends. */
export const personOfStopLink = prepared<{ hash: Buffer }>()((value) =>
	query.selectFrom('mail_stop_link').select('person_id').where('token_hash', '=', value('hash'))
);

export type SheetReader = {
	readonly person_id: string;
	readonly language: 'id' | 'en';
	readonly email: string;
};

/** Who asked for the leader's sheet and can be written to. */
export const sheetReaders = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('notification_setting as s')
		.innerJoin('person as p', 'p.id', 's.person_id')
		.select(({ fn }) => [
			's.person_id',
			sql<string>`coalesce(s.language, 'id')`.as('language'),
			fn.coalesce('s.email', 'p.notification_email', 'p.email').as('email')
		])
		.where('s.leader_sheet', '=', true)
		.where('p.disabled_at', 'is', null)
		.where(({ fn }) => fn.coalesce('s.email', 'p.notification_email', 'p.email'), 'is not', null)
		.$castTo<SheetReader>()
);
