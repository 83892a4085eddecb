import type {
	AgreementSheetData,
	AttendanceListData,
	ClearanceSheetData,
	InstructionSheetData,
	InvitationData,
	MemorandumData,
	NotesOfMeetingData,
	ReceiptData,
	SittingRecordData,
	TableListData
} from './shapes';
import type { PhotoScanData } from './shapes-photo-scan';
import type { DossierData } from './shapes-dossier';
import type { NaskahData } from './shapes-naskah';
import type { DecreeData, SelectionSheetsData } from './shapes-training';
import type { ComparisonData } from './shapes-comparison';
import type { LeaderSheetData } from './shapes-leader';
import type { RedactedCopyData } from './shapes-redaction';
import type { OfficeTextData } from './shapes-office-text';

/** The data of each template, by its name. */
export type TemplateData = {
	undangan: InvitationData;
	'daftar-hadir': AttendanceListData;
	notulen: NotesOfMeetingData;
	'berita-acara-rapat': SittingRecordData;
	'lembar-disposisi': InstructionSheetData;
	'lembar-paraf': ClearanceSheetData;
	'nota-dinas': MemorandumData;
	naskah: NaskahData;
	'office-text': OfficeTextData;
	comparison: ComparisonData;
	'tanda-terima': ReceiptData;
	'agreement-sheet': AgreementSheetData;
	'table-list': TableListData;
	keputusan: DecreeData;
	'penjelasan-seleksi': SelectionSheetsData;
	dossier: DossierData;
	'photo-scan': PhotoScanData;
	'leader-sheet': LeaderSheetData;
	'redacted-copy': RedactedCopyData;
};
export type TypstTemplateName = keyof TemplateData;
