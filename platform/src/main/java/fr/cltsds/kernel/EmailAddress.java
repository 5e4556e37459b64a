package fr.cltsds.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An e-mail address as a person types it, trimmed and with its domain in lower case; at most 254 characters (RFC 5321). */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public EmailAddress {
        if (value.length() > 254 || !FORM.matcher(value).matches() || value.contains("..")) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var trimmed = typed.strip();
        var at = trimmed.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EmailAddress(
                    trimmed.substring(0, at) + trimmed.substring(at).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
