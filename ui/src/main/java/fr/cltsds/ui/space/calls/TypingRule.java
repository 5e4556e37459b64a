package fr.cltsds.ui.space.calls;

import fr.cltsds.kernel.Rule;

/** Why what is typed cannot be brought to a desk. */
enum TypingRule implements Rule {
    THE_DAY_AND_THE_HOUR_ARE_READABLE,
    A_FILE_IS_CHOSEN,
    IT_IS_STILL_THERE
}
