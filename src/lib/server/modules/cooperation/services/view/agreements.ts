import type { agreementsOfCase } from '../../repository/agreements';
import type { AgreementOfCase } from '../case-view';

type Row = NonNullable<ReturnType<typeof agreementsOfCase>['__row']>;

/** What a case has brought: its agreements with number and whether the public sees them. */
export function describeAgreements(rows: readonly Row[]): AgreementOfCase[] {
	return rows.map((row) => ({
		id: row.id,
		instrument: row.instrument,
		title: row.title ?? row.subject ?? '',
		number: row.register_number,
		signed_on: row.signed_on,
		published: row.published_at !== null && row.disclosure === 'public',
		verification_code: row.verification_code
	}));
}
