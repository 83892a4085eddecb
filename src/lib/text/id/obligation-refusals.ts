/** Why an act on a duty is not possible: what happened, and what to do. */
export const obligationRefusals: Record<string, string> = {
	OBLIGATION_ACT_CLOSED:
		'Kewajiban ini sudah dalam keadaan lain, sehingga tindakan itu tidak terbuka lagi. Keadaan terbaru tampak di halamannya.',
	OBLIGATION_NOT_YOURS_TO_ACT:
		'Tindakan ini ada pada pihak lain: yang berkewajiban menyerahkan bukti, pihak lainnya menerima atau mengembalikannya.'
};
