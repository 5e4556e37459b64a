package fr.cltsds.call;

import fr.cltsds.kernel.Rule;

/** Why a one-time code is not sent, or does not sign. */
public enum SignatureRule implements Rule {
    CODES_ARE_A_MINUTE_APART,
    CODES_ARE_FEW_ENOUGH,
    A_CODE_WAS_SENT,
    THE_CODE_IS_STILL_GOOD,
    TRIES_ARE_LEFT,
    THE_CODE_IS_RIGHT
}
