package fr.cltsds.call;

import fr.cltsds.kernel.Rule;

/** Why an answer is not kept as it was given. */
public enum AnswerRule implements Rule {
    THE_ANSWER_IS_OF_THE_KIND_ASKED,
    THE_TEXT_IS_SHORT_ENOUGH,
    THE_CHOICE_IS_OFFERED,
    ONE_CHOICE_IS_ENOUGH,
    THE_CODES_ARE_OFFICIAL,
    SEATS_ARE_COUNTED,
    WHO_SPEAKS_HAS_A_SEAT,
    A_PARTNER_HAS_A_NAME,
    PARTNERS_ARE_FEW_ENOUGH,
    THE_FILE_IS_KEPT_HERE,
    FILES_ARE_FEW_ENOUGH
}
