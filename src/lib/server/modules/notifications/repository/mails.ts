import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';

export const insertMail = (row: {
	id: string;
	message_id: string;
	recipient: string;
	subject: string;
	body: string;
	stop_link: string | null;
	kept_at: Date;
}) =>
	query
		.insertInto('kept_mail')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'message_id']).doNothing());

/** Beside a mail that this very act has left; the mail of an earlier try has its files. */
export const insertAttachment = (file: {
	mailId: string;
	position: number;
	name: string;
	mediaType: string;
	content: Buffer;
}): Query<Record<never, never>> => ({
	text: `insert into mail_attachment (mail_id, position, file_name, media_type, content)
		select id, $2, $3, $4, $5 from kept_mail where id = $1`,
	values: [file.mailId, file.position, file.name, file.mediaType, file.content]
});

export const attachmentsOf = prepared<{ mailId: string }>()((value) =>
	query
		.selectFrom('mail_attachment')
		.select(['file_name as name', 'media_type as mediaType', 'content'])
		.where('mail_id', '=', value('mailId'))
		.orderBy('position')
);

/** The names of the files of a page of mails. */
export const attachmentNames = prepared<{ mailIds: string[] }>()((value) =>
	query
		.selectFrom('mail_attachment')
		.select(['mail_id', 'position', 'file_name'])
		.where('mail_id', '=', sql<string>`any(${value('mailIds')}::uuid[])`)
		.orderBy('mail_id')
		.orderBy('position')
);

export const attachmentAt = prepared<{ mailId: string; position: number }>()((value) =>
	query
		.selectFrom('mail_attachment')
		.select(['file_name', 'media_type', 'content'])
		.where('mail_id', '=', value('mailId'))
		.where('position', '=', value('position'))
);

export const mailOfMessageId = prepared<{ messageId: string }>()((value) =>
	query.selectFrom('kept_mail').select('id').where('message_id', '=', value('messageId'))
);

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
