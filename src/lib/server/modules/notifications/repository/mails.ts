import { prepared, query } from '$lib/server/platform/database/builder';

export const insertMail = (row: {
	id: string;
	message_id: string;
	recipient: string;
	subject: string;
	body: string;
	kept_at: Date;
}) =>
	query
		.insertInto('kept_mail')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'message_id']).doNothing());

export const mailById = prepared<{ id: string }>()((value) =>
	query.selectFrom('kept_mail').selectAll().where('id', '=', value('id'))
);

export const markSent = (id: string, at: Date) =>
	query.updateTable('kept_mail').set({ sent_at: at }).where('id', '=', id).where('sent_at', 'is', null);

/** The newest kept mails, for the demonstration's page; keyset by time and id. */
export const newestMails = prepared<{ before: Date; beforeId: string; limit: number }>()((value) =>
	query
		.selectFrom('kept_mail')
		.select(['id', 'recipient', 'subject', 'body', 'kept_at', 'sent_at'])
		.where((eb) => eb(eb.refTuple('kept_at', 'id'), '<', eb.tuple(value('before'), value('beforeId'))))
		.orderBy('kept_at', 'desc')
		.orderBy('id', 'desc')
		.limit(value('limit'))
);

/** A mail by its Message-ID, while it has not been sent out. */
export const keptByMessageId = prepared<{ messageId: string }>()((value) =>
	query
		.selectFrom('kept_mail')
		.select(['subject', 'body'])
		.where('message_id', '=', value('messageId'))
		.where('sent_at', 'is', null)
);
