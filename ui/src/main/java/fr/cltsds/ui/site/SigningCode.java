package fr.cltsds.ui.site;

import org.jspecify.annotations.Nullable;

/**
 * The one-time code is asked for, and with it the file is filed.
 *
 * @param until until when the code that was sent is good; nothing when another must be asked for
 * @param again asks for another code
 */
record SigningCode(
        String callTitle,
        String territory,
        String maskedEmail,
        @Nullable String until,
        Deadline deadline,
        int revision,
        Form form,
        Form again,
        String backHref) {}
