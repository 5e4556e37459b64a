package fr.cltsds.ui.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words for a start that is refused, read before anything of the portal is there. */
final class StartWords {

    private static final String BUNDLE = "/messages/space_fr.properties";

    private StartWords() {}

    static String of(String key, Object... arguments) {
        try (var bundle =
                new InputStreamReader(Objects.requireNonNull(StartWords.class.getResourceAsStream(BUNDLE)), UTF_8)) {
            var words = new Properties();
            words.load(bundle);
            return new MessageFormat(words.getProperty(key, key), Locale.FRENCH).format(arguments);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
